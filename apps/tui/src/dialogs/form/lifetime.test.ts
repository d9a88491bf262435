import { expect, test } from "vitest";
import { hoursOf } from "./lifetime.ts";

test.each([
  ["90d", 2160],
  ["12h", 12],
  ["2160", 2160],
  ["8 H", 8],
  ["7", undefined],
  ["366d", undefined],
  ["-9d", undefined],
  ["1.5d", undefined],
  ["", undefined],
  ["90d; rm", undefined],
])("reads %j", (text, hours) => {
  expect(hoursOf(text)).toBe(hours);
});
