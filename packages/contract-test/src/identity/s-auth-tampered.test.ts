import { expect, it } from "vitest";
import { tampered } from "./s-auth-tampered.ts";

it.each([
  ["head.body.AAAAA", "head.body.AABAA"],
  ["head.body.CCCC", "head.body.CCAC"],
  ["opaque", "opaAue"],
])("changes one character in the middle of the last part of %s", (token, expected) => {
  expect(tampered(token)).toBe(expected);
});
