import { expect, test } from "vitest";
import { createVault } from "./vault.ts";

const secret = "mdb_sa_sk_0123456789abcdefghij";

test("removes a secret that was no secret when the same text was seen before", () => {
  const vault = createVault();
  expect(vault.redact("of-no-account-1")).toBe("of-no-account-1");
  vault.enter("of-no-account-1");
  expect(vault.redact("of-no-account-1")).toBe("[redacted]");
});

test("removes what looks like a secret, though nobody entered it", () => {
  expect(createVault().redact(`It is ${secret}.`)).not.toContain("0123456789");
});

test("finds each secret once, in whatever spelling", () => {
  const vault = createVault();
  vault.enter(secret);
  const text = `${secret} ${btoa(`id:${secret}`)} ${encodeURIComponent(secret)}`;
  expect(vault.leaksIn(text)).toBe(1);
  expect(vault.leaksIn(vault.redact(text))).toBe(0);
});

test("takes our own words for no secrets", () => {
  const vault = createVault();
  vault.spare(["violation"]);
  vault.enter("violation");
  expect(vault.redact("a violation")).toBe("a violation");
  expect(vault.leaksIn("a violation")).toBe(0);
});

test("removes nothing when told not to, and still finds", () => {
  const vault = createVault({ isRedacting: false });
  vault.enter(secret);
  expect(vault.redact(secret)).toBe(secret);
  expect(vault.leaksIn(secret)).toBe(1);
});
