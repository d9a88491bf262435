import type { SeenSecret } from "./seen-account.ts";

const millisecondsPerHour = 3_600_000;
/** Milliseconds an older secret lives on at most once another one is made (Atlas, rotate service account secrets). */
const longestOverlap = 168 * millisecondsPerHour;
/** Milliseconds. Both dates are cut to the second. */
const granularity = 2000;

/**
 * Tells whether a secret can have been made to live so many hours: exactly so long, or less if another one was made
 * after it and cut it.
 */
export function isLifetime(
  secret: SeenSecret,
  secrets: readonly SeenSecret[],
  hours: number | string,
): boolean {
  const { id, createdAt, expiresAt } = secret;
  const missing = Number(hours) * millisecondsPerHour - (expiresAt - createdAt);
  if (Math.abs(missing) <= granularity) return true;
  const isCut = secrets.some(
    (other) =>
      other.id !== id &&
      other.createdAt >= createdAt &&
      expiresAt >= other.createdAt + longestOverlap - granularity,
  );
  return missing > 0 && isCut;
}
