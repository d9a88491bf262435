import { expect, test } from "vitest";
import { spanWords } from "./span-words.ts";

const hour = 3_600_000;

test.each([
  [0, "less than an hour"],
  [hour - 1, "less than an hour"],
  [hour, "1 hour"],
  [24 * hour - 1, "23 hours"],
  [24 * hour, "1 day"],
  [47 * hour, "1 day"],
  [48 * hour, "2 days"],
])("says %d milliseconds in the largest whole unit", (span, words) =>
  expect(spanWords(span)).toBe(words),
);
