import { expect, test } from "vitest";
import { createdSecrets } from "./created-secrets.ts";

test.each<[string, unknown, string[]]>([
  ["a secret just created", { id: "1", secret: "one" }, ["one"]],
  ["an account just created", { secrets: [{ secret: "one" }, { secret: "two" }] }, ["one", "two"]],
  ["secrets that are read", { secrets: [{ id: "1", maskedSecretValue: "…" }] }, []],
  ["values that are no texts", { secret: 1, secrets: [null, "x", { secret: {} }] }, []],
  ["a list in place of an object", [{ secret: "one" }], []],
  ["nothing", undefined, []],
])("finds what %s shows", (_, body, secrets) => {
  expect(createdSecrets(body)).toEqual(secrets);
});
