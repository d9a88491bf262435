import type { ExpiryRow } from "../../book/rows.ts";
import type { World } from "../../state/world.ts";
import { spansAhead, type SpanAhead } from "./spans-ahead.ts";

/** A stretch of time, and the secrets that end in it. */
export type CalendarRow = SpanAhead & {
  haystack: string;
  since: number;
  ends: readonly ExpiryRow[];
};

/** Returns the secrets that end in a stretch of time. They come in the order in which they end: nobody looks at all of them. */
export function endingBetween(
  rows: readonly ExpiryRow[],
  from: number,
  to: number,
): readonly ExpiryRow[] {
  return rows.slice(firstFrom(rows, from), firstFrom(rows, to));
}

function firstFrom(rows: readonly ExpiryRow[], instant: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.expiresAt ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
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
    return [new Row(span, ends)];
  });
  made.set(of, { minute, rows });
  return rows;
}

/** What is looked for in it is put together when somebody looks. */
class Row implements CalendarRow {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly since = 0;
  readonly ends: readonly ExpiryRow[];

  constructor({ id, name, from, to }: SpanAhead, ends: readonly ExpiryRow[]) {
    this.id = id;
    this.name = name;
    this.from = from;
    this.to = to;
    this.ends = ends;
  }

  get haystack(): string {
    return [this.name, ...this.ends.map(({ name }) => name)].join("\n").toLowerCase();
  }
}
