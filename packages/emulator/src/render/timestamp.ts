import type { Instant } from "../state/records.ts";

/** Returns an instant as the platforms print it: ISO 8601 in UTC, to the second, `2024-08-03T14:02:40Z`. */
export function renderTimestamp(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
