import { parseInstant } from "../../subjects/instant.ts";

const day = 86_400_000;

/** Returns the day of an instant in UTC: "2026-11-22". What cannot be read is returned as it is. */
export function dayOf(instant: string): string {
  return /^\d{4}-\d{2}-\d{2}T/.test(instant) ? instant.slice(0, 10) : instant;
}

/** Returns an instant to the minute in UTC: "2026-11-22 09:00 UTC". */
export function minuteOf(instant: string): string {
  const at = parseInstant(instant);
  if (Number.isNaN(at)) return instant;
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** Returns whole days from one instant (milliseconds since the epoch) to another, negative backwards. */
export function wholeDays(from: number, to: number): number {
  return to >= from ? Math.floor((to - from) / day) : -Math.floor((from - to) / day);
}

/** Returns how far a number of days is from now: "today", "in 12 days", "3 days ago". */
export function relativeDays(days: number): string {
  if (days === 0) return "today";
  const count = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}
