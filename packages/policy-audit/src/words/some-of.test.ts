import { expect, test } from "vitest";
import { someOf } from "./some-of.ts";

test.each([
  [["a"], "a"],
  [["a", "b", "c"], "a, b, c"],
  [["a", "b", "c", "d"], "a, b, c and 1 more"],
])("tells %j as %s", (names, text) => expect(someOf(names)).toBe(text));
