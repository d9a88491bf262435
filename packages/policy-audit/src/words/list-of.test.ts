import { expect, test } from "vitest";
import { listOf } from "./list-of.ts";

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("writes %j as %j", (names, sentence) => expect(listOf(names)).toBe(sentence));
