import { expect, test } from "vitest";
import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import { basicValue, credentialFromEnvironment } from "./credential.ts";

const clientId = "mdb_sa_id_0123456789abcdef01234567";
const clientSecret = "mdb_sa_sk_with+/%special";

test("takes a token before a service account, and never mixes them", () => {
  const env = {
    MONGODB_ATLAS_ACCESS_TOKEN: "token",
    MONGODB_ATLAS_CLIENT_ID: clientId,
    MONGODB_ATLAS_CLIENT_SECRET: clientSecret,
  };
  expect(credentialFromEnvironment(env)).toEqual({ kind: "access-token", accessToken: "token" });
});

test.each([
  [{}, "There are no credentials"],
  [{ MONGODB_ATLAS_CLIENT_ID: clientId }, "MONGODB_ATLAS_CLIENT_SECRET is not set"],
  [{ MONGODB_ATLAS_CLIENT_SECRET: clientSecret }, "MONGODB_ATLAS_CLIENT_ID is not set"],
  [{ MONGODB_ATLAS_CLIENT_ID: "", MONGODB_ATLAS_CLIENT_SECRET: "" }, "There are no credentials"],
  [{ MONGODB_ATLAS_PUBLIC_API_KEY: "abcdefgh" }, "cannot use an API key"],
])("names the ways to give credentials for %j", (env, complaint) => {
  const failing = (): unknown => credentialFromEnvironment(env);
  expect(failing).toThrow(MissingCredentialsError);
  expect(failing).toThrow(complaint);
  try {
    failing();
  } catch (error) {
    const { hint, exitCode } = error as MissingCredentialsError;
    expect(exitCode).toBe(2);
    expect(hint).toContain("MONGODB_ATLAS_CLIENT_SECRET");
    expect(hint).toContain("--demo");
  }
});

test("encodes ID and secret as they are, without form encoding", () => {
  const basic = basicValue({ kind: "service-account", clientId, clientSecret });
  expect(atob(basic)).toBe(`${clientId}:${clientSecret}`);
});
