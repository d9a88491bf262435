import { expect, test } from "vitest";
import { dayOf, minuteOf, relativeDays, wholeDays } from "./instant-words.ts";

const day = 86_400_000;

test.each([
  [0, 0],
  [day - 1, 0],
  [day, 1],
  [-(day - 1), 0],
  [-day, -1],
])("counts %d milliseconds as %d whole days", (span, days) => {
  expect(wholeDays(10 * day, 10 * day + span) + 0).toBe(days);
});

test.each([
  [0, "today"],
  [1, "in 1 day"],
  [14, "in 14 days"],
  [-1, "1 day ago"],
  [-30, "30 days ago"],
])("tells %d days from now as %s", (days, words) => {
  expect(relativeDays(days)).toBe(words);
});

test("tells days and minutes in UTC, and leaves what it cannot read", () => {
  expect(dayOf("2026-11-22T23:59:59Z")).toBe("2026-11-22");
  expect(minuteOf("2026-11-22T09:00:00+02:00")).toBe("2026-11-22 07:00 UTC");
  expect([dayOf("soon"), minuteOf("soon")]).toEqual(["soon", "soon"]);
});
