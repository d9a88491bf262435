/** Returns an instant (milliseconds since the epoch) in ISO 8601, without fractions of a second. */
export function isoInstant(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, "Z");
}
