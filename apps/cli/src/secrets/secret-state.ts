/** Days before its end from which a secret is shown as a warning. */
const warningDays = 14;

const day = 86_400_000;

/** Whether a secret ends within the days that people are warned of. `now` is in milliseconds since the epoch. */
export function isEndingSoon(expiresAt: string, now: number): boolean {
  return Date.parse(expiresAt) - now < warningDays * day;
}

/** What can be said of a secret at a moment. */
export function secretState(expiresAt: string, now: number): "live" | "ends soon" | "expired" {
  if (Date.parse(expiresAt) <= now) return "expired";
  return isEndingSoon(expiresAt, now) ? "ends soon" : "live";
}
