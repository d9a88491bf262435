import { countOf } from "../words/count-of.ts";

/** Returns for how long a secret was made: `was made for 8760 hours (365 days)`. Made at 0, its date cannot be read. */
export function lifetimeWords(createdAt: number, hours: number): string {
  if (createdAt === 0) return "was made at a date that cannot be read, which counts as long ago";
  return `was made for ${countOf(hours, "hour")} (${countOf(Math.floor(hours / 24), "day")})`;
}
