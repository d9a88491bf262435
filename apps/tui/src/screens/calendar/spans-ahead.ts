/** A stretch of time ahead: a day, a week or a month. Milliseconds since the epoch, `to` excluded. */
export type SpanAhead = { id: string; name: string; from: number; to: number };

const day = 86_400_000;
const days = 14;
const weeks = 8;
const months = 12;

const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/**
 * Returns what is ahead of an instant, in UTC: what is over, fourteen days one by one, eight weeks from a Monday on, the
 * months of a year, and all that comes later. Nothing is in two of them, and nothing is in none.
 */
export function spansAhead(now: number): SpanAhead[] {
  const today = Math.floor(now / day) * day;
  const spans: SpanAhead[] = [
    { id: "over", name: "already ended", from: Number.NEGATIVE_INFINITY, to: now },
  ];
  const append = (name: string, to: number): void => {
    const from = spans.at(-1)?.to ?? now;
    if (to > from) spans.push({ id: name, name, from, to });
  };
  for (let index = 0; index < days; index++) {
    append(dayName(today + index * day, index), today + (index + 1) * day);
  }
  // 1970-01-01 was a Thursday: four days later a week began.
  const monday = Math.ceil((today + days * day - 4 * day) / (7 * day)) * 7 * day + 4 * day;
  append(`to Sunday ${isoDay(monday - day)}`, monday);
  for (let index = 0; index < weeks; index++) {
    append(`week of ${isoDay(monday + index * 7 * day)}`, monday + (index + 1) * 7 * day);
  }
  const { year, monthIndex } = monthOf(spans.at(-1)?.from ?? now);
  for (let index = 1; index <= months; index++) {
    const from = spans.at(-1)?.to ?? now;
    append(
      `${isFirst(from) ? "" : "rest of "}${month.format(from)}`,
      Date.UTC(year, monthIndex + index, 1),
    );
  }
  append("later", Number.POSITIVE_INFINITY);
  return spans;
}

function dayName(from: number, index: number): string {
  if (index === 0) return `today ${isoDay(from)}`;
  if (index === 1) return `tomorrow ${isoDay(from)}`;
  return `${weekday.format(from)} ${isoDay(from)}`;
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function monthOf(at: number): { year: number; monthIndex: number } {
  const date = new Date(at);
  return { year: date.getUTCFullYear(), monthIndex: date.getUTCMonth() };
}

function isFirst(at: number): boolean {
  return new Date(at).getUTCDate() === 1;
}
