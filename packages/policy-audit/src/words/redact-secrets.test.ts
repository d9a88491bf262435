import { expect, test } from "vitest";
import { redactSecrets } from "./redact-secrets.ts";

const secret = "mdb_sa_sk_9fKw2LxQz7Tn4VbR8mYc1HdJ5sGp3EuAqwxyz";

test("masks a secret wherever it stands, all but its last four characters", () => {
  const report = { names: { account: `x ${secret}` }, values: [secret, 3, null, { deep: secret }] };
  expect(redactSecrets(report)).toEqual({
    names: { account: "x mdb_sa_sk_…wxyz" },
    values: ["mdb_sa_sk_…wxyz", 3, null, { deep: "mdb_sa_sk_…wxyz" }],
  });
});

test("shows nothing of a short secret", () => {
  expect(redactSecrets("mdb_sa_sk_abcdefgh")).toBe("mdb_sa_sk_…****");
});

test.each([
  "mdb_sa_sk_…wxyz",
  "mdb_sa_sk_...wxyz",
  "mdb_sa_id_6530df0eb548ea75c1c92e95",
  "mdb_sa_sk_",
])("leaves %s as it is", (text) => expect(redactSecrets(text)).toBe(text));

test("returns the same object where there is nothing to mask", () => {
  const report = { findings: [{ message: "plain" }], count: 2 };
  expect(redactSecrets(report)).toBe(report);
});
