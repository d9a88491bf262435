import { expect, test } from "vitest";
import { redact } from "./redact.ts";

const secret = `mdb_sa_sk_${"x".repeat(36)}abcd`;

test.each([
  ["a client secret", `is ${secret}.`, "is mdb_sa_sk_…abcd."],
  ["a cut client secret", "is mdb_sa_sk_abc", "is mdb_sa_sk_…"],
  ["a bearer token", "Authorization: Bearer abc.def-1", "Authorization: Bearer …"],
  ["Basic credentials", "basic bWRiOnNlY3JldA==", "basic …"],
  ["a bare token", "got eyJhbGci.eyJzdWIi.c2ln here", "got … here"],
])("removes %s", (_what, text, expected) => {
  expect(redact(text)).toBe(expected);
});

test("leaves what is masked already", () => {
  const masked = "mdb_sa_sk_…abcd and mdb_sa_sk_...abcd";
  expect(redact(masked)).toBe(masked);
});

test("removes the values it is told", () => {
  expect(redact("hunter2 twice: hunter2", ["hunter2", ""])).toBe("… twice: …");
});
