import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { spansAhead } from "./spans-ahead.ts";

const thursday = Date.parse("2026-11-26T16:20:00Z");

test("names days, then weeks, then months", () => {
  const names = spansAhead(thursday).map(({ name }) => name);
  expect(names.slice(0, 4)).toEqual([
    "already ended",
    "today 2026-11-26",
    "tomorrow 2026-11-27",
    "Sat 2026-11-28",
  ]);
  expect(names).toContain("to Sunday 2026-12-13");
  expect(names).toContain("week of 2026-12-14");
  expect(names).toContain("rest of February 2027");
  expect(names).toContain("March 2027");
  expect(names.at(-1)).toBe("later");
});

test("begins weeks on Mondays", () => {
  const weeks = spansAhead(thursday).filter(({ name }) => name.startsWith("week of"));
  expect(weeks).toHaveLength(8);
  for (const { from } of weeks) expect(new Date(from).getUTCDay()).toBe(1);
});

test("covers all of time without a gap, each span once, whenever it is", () => {
  const instant = integer({ min: 0, max: Date.parse("2099-12-31T00:00:00Z") });
  assert(
    property(instant, (now) => {
      const spans = spansAhead(now);
      expect(spans[0]).toMatchObject({ from: Number.NEGATIVE_INFINITY, to: now });
      expect(spans.at(-1)?.to).toBe(Number.POSITIVE_INFINITY);
      expect(new Set(spans.map(({ id }) => id)).size).toBe(spans.length);
      const rest = spans.find(({ id }) => id.startsWith("to Sunday"));
      expect((rest?.to ?? 0) - (rest?.from ?? 0)).toBeLessThan(7 * 86_400_000);
      for (const [index, { from, to }] of spans.entries()) {
        expect(to).toBeGreaterThan(from);
        if (index > 0) expect(from).toBe(spans[index - 1]?.to);
      }
    }),
  );
});
