import { expect, test } from "vitest";
import { counted, grouped, rounded } from "./number-words.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [1_234_567, "1,234,567"],
])("groups %d as %s", (number, words) => {
  expect(grouped(number)).toBe(words);
});

test("counts one and many", () => {
  expect([counted(1, "expiry", "expiries"), counted(2, "expiry", "expiries")]).toEqual([
    "1 expiry",
    "2 expiries",
  ]);
});

test("rounds coordinates to hundredths", () => {
  expect(rounded(1.005_4)).toBe(1.01);
});
