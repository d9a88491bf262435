import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isInWindow } from "./rotation-window.ts";

test("knows the weekday and the hour of every instant as Date does", () => {
  const instants = fc.date({ min: new Date(0), max: new Date("2199-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (date) => {
      const weekday = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
      const fromHour = date.getUTCHours();
      const only = { days: new Set([weekday]), fromHour, toHour: fromHour + 1 };
      expect(isInWindow(date.getTime(), only)).toBe(true);
      const others = new Set([1, 2, 3, 4, 5, 6, 7].filter((one) => one !== weekday));
      expect(isInWindow(date.getTime(), { days: others, fromHour: 0, toHour: 24 })).toBe(false);
    }),
  );
});

const tuesday = { days: new Set([2]), fromHour: 8, toHour: 12 };
test.each([
  ["2026-11-24T07:59:59.999Z", false],
  ["2026-11-24T08:00:00Z", true],
  ["2026-11-24T11:59:59.999Z", true],
  ["2026-11-24T12:00:00Z", false],
  ["2026-11-25T09:00:00Z", false],
])("takes %s for in Tuesday's window: %s", (instant, expected) =>
  expect(isInWindow(Date.parse(instant), tuesday)).toBe(expected),
);
