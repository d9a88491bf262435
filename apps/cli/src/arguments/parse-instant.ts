import { UsageError } from "../errors/usage-error.ts";

const form = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Identifiers carry their creation time in 32 bits, and demo data goes back some years from now. */
const earliest = Date.UTC(2000, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/** Returns milliseconds since the epoch of an ISO 8601 instant with its offset. */
export function parseInstant(text: string, option: string): number {
  const [, year, month, day] = form.exec(text) ?? [];
  const instant = Date.parse(text);
  const hint = `Write an instant such as ${option} 2026-11-22T09:00:00Z.`;
  if (
    year === undefined ||
    Number.isNaN(instant) ||
    !isDay(Number(year), Number(month), Number(day))
  ) {
    throw new UsageError(
      `${option} "${text}" is not an ISO 8601 instant with Z or an offset.`,
      hint,
    );
  }
  if (instant < earliest || instant >= latest) {
    throw new UsageError(`${option} "${text}" is not between the years 2000 and 2099.`, hint);
  }
  return instant;
}

/** Dates such as the 30th of February are carried over into March by `Date` instead of refused. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
