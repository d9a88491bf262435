import { parseInstant } from "../subjects/instant.ts";

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Milliseconds. */
const dayLength = 86_400_000;

/**
 * Returns the beginning of a day (`2026-12-01`, in UTC) or an instant (`2026-12-01T12:00:00Z`) in milliseconds since the
 * epoch; NaN for anything else, days that no calendar has included.
 */
export function startOf(text: string): number {
  const isDay = dayForm.test(text);
  if (!isDay && !instantForm.test(text)) return Number.NaN;
  const midnight = parseInstant(`${text.slice(0, 10)}T00:00:00Z`);
  // Date.parse takes 2026-02-30 for the second of March.
  if (!(midnight >= 0) || new Date(midnight).toISOString().slice(0, 10) !== text.slice(0, 10)) {
    return Number.NaN;
  }
  return isDay ? midnight : parseInstant(text);
}

/** Returns the last millisecond of a day, which still counts, or an instant as it is; NaN for anything else. */
export function endOf(text: string): number {
  return dayForm.test(text) ? startOf(text) + dayLength - 1 : startOf(text);
}
