import { expect, test } from "vitest";
import { countOf, spokenCell, spokenSpans } from "./spoken-cell.ts";

test.each([
  ["256d", "256 days"],
  ["1d", "1 day"],
  ["4d !", "4 days, within a week"],
  ["20d ~", "20 days, within a month"],
  ["3h", "3 hours"],
  ["12min", "12 minutes"],
  ["2 H", "2 high"],
  ["1 C", "1 critical"],
  ["expired", "expired"],
  ["orders-4d", "orders-4d"],
  ["2 Hills", "2 Hills"],
])("says %j as words", (cell, words) => {
  expect(spokenCell(cell)).toBe(words);
});

test("says spans of time inside of a sentence as words", () => {
  expect(spokenSpans("1 of 2, expires in 3d")).toBe("1 of 2, expires in 3 days");
});

test.each([
  [1, "secrets", "1 secret"],
  [1, "access-list entries", "1 access-list entry"],
  [0, "secrets", "0 secrets"],
  [2, "days, weeks and months", "2 days, weeks and months"],
])("counts %d %s", (count, nouns, words) => {
  expect(countOf(count, nouns)).toBe(words);
});
