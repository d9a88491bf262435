/** Returns the day of an instant (ISO 8601, or milliseconds since the epoch), in UTC: "2026-11-26". */
export function dateOf(instant: string | number): string {
  const milliseconds = typeof instant === "number" ? instant : Date.parse(instant);
  return Number.isNaN(milliseconds)
    ? "unreadable"
    : new Date(milliseconds).toISOString().slice(0, 10);
}

/** Returns an instant to the minute, in UTC: "2026-11-26 09:00 UTC". */
export function minuteOf(instant: string | number): string {
  const milliseconds = typeof instant === "number" ? instant : Date.parse(instant);
  if (Number.isNaN(milliseconds)) return "unreadable";
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
