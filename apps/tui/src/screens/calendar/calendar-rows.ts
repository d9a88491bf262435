import type { ExpiryRow } from "../../book/rows.ts";
import type { World } from "../../state/world.ts";
import { spansAhead, type SpanAhead } from "./spans-ahead.ts";

/** A stretch of time, and the secrets that end in it. */
export type CalendarRow = SpanAhead & {
  haystack: string;
  since: number;
  ends: readonly ExpiryRow[];
};

/** Returns the secrets that end in a stretch of time. */
export function endingBetween(rows: readonly ExpiryRow[], from: number, to: number): ExpiryRow[] {
  return rows.filter(({ expiresAt }) => expiresAt >= from && expiresAt < to);
}

const made = new WeakMap<readonly ExpiryRow[], { minute: number; rows: readonly CalendarRow[] }>();

/** Days, and the weeks after them: always shown, also where nothing ends in them. Months only where something does. */
const shortSpans = 23;

/** Returns the calendar of all secrets that are known. */
export function calendarRows({ book, now }: World): readonly CalendarRow[] {
  const of = book.expiries({});
  const minute = Math.floor(now / 60_000);
  const known = made.get(of);
  if (known?.minute === minute) return known.rows;
  const rows = spansAhead(now).flatMap((span, index): CalendarRow[] => {
    const ends = endingBetween(of, span.from, span.to);
    if (ends.length === 0 && (index === 0 || index > shortSpans)) return [];
    const names = ends.map(({ name }) => name).join("\n");
    return [{ ...span, haystack: `${span.name}\n${names}`.toLowerCase(), since: 0, ends }];
  });
  made.set(of, { minute, rows });
  return rows;
}
