import { expect, test } from "vitest";
import type { SecretSubject } from "../subjects/subjects.ts";
import { secretPair } from "./secret-pair.ts";

const [first, second, third] = ["a", "b", "c"].map((secretId): SecretSubject => ({
  secretId,
  createdAt: 0,
  expiresAt: 1,
  lastUsedAt: null,
  isLive: true,
})) as [SecretSubject, SecretSubject, SecretSubject];

test("pairs the two latest", () => {
  expect(secretPair([first, second])).toEqual({ older: first, newest: second });
  expect(secretPair([first, second, third])).toEqual({ older: second, newest: third });
});

test("makes no pair of fewer", () => {
  expect(secretPair([])).toBeUndefined();
  expect(secretPair([first])).toBeUndefined();
});
