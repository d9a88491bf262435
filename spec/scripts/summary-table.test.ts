import { expect, test } from "vitest";
import { tableLines } from "./summary-table.ts";

test("makes every column as wide as its widest cell, names left and numbers right", () => {
  expect(
    tableLines([
      ["name", "count"],
      ["a longer name", 7],
    ]),
  ).toEqual(["name           count", "a longer name      7"]);
});
