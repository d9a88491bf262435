import { operations } from "@purser/spec";
import { describe, expect, test } from "vitest";
import { createAuthBench } from "../../test/auth-bench.ts";
import { callOf } from "../../test/calls.ts";
import { createRedactor } from "../redaction/redactor.ts";
import type { Auth } from "./auth.ts";
import { createAuthenticator } from "./create-authenticator.ts";
import { createLazyAuthenticator } from "./lazy-authenticator.ts";
import { createStaticToken } from "./static-token.ts";
import { Secret } from "../secret.ts";

const secret = "mdb_sa_sk_0123456789abcdefghijklmnopqrstuvwxyzABCD";

const create = (auth: Auth, redactor = createRedactor()) =>
  createAuthenticator(auth, {
    baseUrl: new URL("https://cloud.mongodb.com"),
    fetch: () => Promise.reject(new Error("Nothing may be sent.")),
    clock: { now: () => 0, sleep: () => Promise.reject(new Error("Nothing may wait.")) },
    random: () => 0.5,
    emit: () => undefined,
    redactor,
  });

describe("credentials that cannot be sent", () => {
  test.each([
    [{ kind: "password" }, "auth.kind"],
    [{ kind: "toString" }, "auth.kind"],
    [{}, "auth.kind"],
    [{ kind: "service-account", clientId: "mdb_sa_id_x" }, "auth.clientSecret"],
  ])("are refused where no type was checked: %o", (auth, path) => {
    expect(() => create(auth as unknown as Auth)).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ path })] }),
    );
  });

  test.each<[string, Auth, string]>([
    [
      "a line break read along with a secret",
      { kind: "service-account", clientId: "mdb_sa_id_x", clientSecret: `${secret}\n` },
      "auth.clientSecret",
    ],
    [
      "a masked secret",
      { kind: "service-account", clientId: "mdb_sa_id_x", clientSecret: "mdb_sa_sk_…ABCD" },
      "auth.clientSecret",
    ],
    [
      "an empty client ID",
      { kind: "service-account", clientId: "", clientSecret: secret },
      "auth.clientId",
    ],
    [
      "a colon in a client ID",
      { kind: "service-account", clientId: "a:b", clientSecret: secret },
      "auth.clientId",
    ],
    [
      "a header in a token",
      { kind: "access-token", accessToken: `${secret}\r\nX-Evil: 1` },
      "auth.accessToken",
    ],
    [
      "a blank in a public key",
      { kind: "api-key", publicKey: "a b", privateKey: secret },
      "auth.publicKey",
    ],
    [
      "a missing private key",
      { kind: "api-key", publicKey: "abcdefgh", privateKey: undefined as unknown as string },
      "auth.privateKey",
    ],
  ])("are refused and not shown: %s", (_, auth, path) => {
    expect(() => create(auth)).toThrow(
      expect.objectContaining({
        code: "invalid-request",
        faults: [expect.objectContaining({ path })],
      }),
    );
    expect(() => create(auth)).not.toThrow(secret);
  });
});

test.each<[Auth["kind"], Auth]>([
  ["service-account", { kind: "service-account", clientId: "mdb_sa_id_x", clientSecret: secret }],
  ["access-token", { kind: "access-token", accessToken: new Secret(secret) }],
  ["api-key", { kind: "api-key", publicKey: "abcdefgh", privateKey: secret }],
])("registers the secrets of a credential of kind %s and sends nothing", (_, auth) => {
  const redactor = createRedactor();
  create(auth, redactor);
  expect(redactor.redact(`tail: ${secret.slice(-12)}`)).toBe("tail: [redacted]");
});

test("shows a given token, and lets every refusal of it stand", async () => {
  const bench = createAuthBench({ auth: { kind: "access-token", accessToken: "not-a-token" } });
  expect(await bench.status()).toBe(401);
  await bench.authenticator.revoke();
  expect(bench.requests).toEqual({
    mints: 0,
    revocations: 0,
    calls: 1,
    authorizations: ["Bearer not-a-token"],
  });
  const { header } = await createStaticToken(new Secret("given")).prove(callOf("getOrg"));
  expect(header).toBe("Bearer given");
});

test("loads a lazy authenticator once, and again after a load that failed", async () => {
  let loads = 0;
  const lazy = createLazyAuthenticator(() => {
    loads++;
    return loads === 1
      ? Promise.reject(new Error("The chunk is not there."))
      : Promise.resolve(createStaticToken(new Secret("given")));
  });
  await lazy.revoke();
  expect(loads).toBe(0);
  await expect(lazy.prove(callOf("getOrg"))).rejects.toThrow("The chunk is not there.");
  await Promise.all([lazy.prove(callOf("getOrg")), lazy.prove(callOf("getOrg"))]);
  expect(loads).toBe(2);
});

test.each(["createAccessToken", "revokeAccessToken"])(
  "takes %s of Atlas for both platforms, which the spec bears out",
  (operationId) => {
    expect(operations.atlas[operationId]).toBeDefined();
    expect(operations["cloud-manager"][operationId]).toEqual(operations.atlas[operationId]);
  },
);
