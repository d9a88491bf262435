import { expect, test } from "vitest";
import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import { credentialFromEnvironment } from "./credential.ts";

const account = {
  MONGODB_ATLAS_CLIENT_ID: "mdb_sa_id_0123456789abcdef01234567",
  MONGODB_ATLAS_CLIENT_SECRET: "mdb_sa_sk_with+/%special",
};
const key = { MONGODB_ATLAS_PUBLIC_API_KEY: "abcdefgh", MONGODB_ATLAS_PRIVATE_API_KEY: "private" };

test.each([
  [{ MONGODB_ATLAS_ACCESS_TOKEN: "token", ...account, ...key }, "access-token"],
  [{ ...account, ...key }, "service-account"],
  [{ MONGODB_ATLAS_ACCESS_TOKEN: "", MONGODB_ATLAS_CLIENT_ID: "", ...key }, "api-key"],
])("takes the first of %j", (env, kind) => {
  expect(credentialFromEnvironment(env).kind).toBe(kind);
});

test("takes both halves from one source", () => {
  expect(credentialFromEnvironment({ ...account, ...key })).toEqual({
    kind: "service-account",
    clientId: account.MONGODB_ATLAS_CLIENT_ID,
    clientSecret: account.MONGODB_ATLAS_CLIENT_SECRET,
  });
  expect(credentialFromEnvironment(key)).toEqual({
    kind: "api-key",
    publicKey: "abcdefgh",
    privateKey: "private",
  });
});

test.each([
  [{}, "There are no credentials"],
  [{ MONGODB_ATLAS_CLIENT_ID: "x" }, "MONGODB_ATLAS_CLIENT_SECRET is not set"],
  [{ MONGODB_ATLAS_CLIENT_SECRET: "x" }, "MONGODB_ATLAS_CLIENT_ID is not set"],
  [{ MONGODB_ATLAS_CLIENT_ID: "x", ...key }, "MONGODB_ATLAS_CLIENT_SECRET is not set"],
  [{ MONGODB_ATLAS_CLIENT_ID: "", MONGODB_ATLAS_CLIENT_SECRET: "" }, "There are no credentials"],
  [{ MONGODB_ATLAS_PUBLIC_API_KEY: "x" }, "MONGODB_ATLAS_PRIVATE_API_KEY is not set"],
  [{ MONGODB_ATLAS_PRIVATE_API_KEY: "x" }, "MONGODB_ATLAS_PUBLIC_API_KEY is not set"],
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
    expect(hint).toContain("MONGODB_ATLAS_PRIVATE_API_KEY");
    expect(hint).toContain("--demo");
  }
});
