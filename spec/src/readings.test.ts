import { join } from "node:path";
import { expect, test } from "vitest";
import { readReadings } from "../scripts/summary-readings.ts";

const readings = readReadings([join(import.meta.dirname, "../cloud-manager")]);

test("the Cloud Manager document records how each of the 34 contradictions was read", () => {
  const numbers = new Set(readings.map(({ number }) => number));
  const expected = Array.from({ length: 34 }, (_, index) => index + 1);
  expect([...numbers].toSorted((a, b) => a - b)).toEqual(expected);
});

test.each(readings)("reading $number in $file says something", ({ text }) => {
  expect(text.split(" ").length).toBeGreaterThan(12);
});
