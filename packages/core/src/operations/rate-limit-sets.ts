import type { Platform, RateLimitSet } from "@purser/spec";
import { rateLimitRows } from "../generated/operation-rows.ts";

/** Returns what the spec has of a platform's token buckets, by the key that operations name. */
export function rateLimitSetsOf(
  platform: Platform,
): ReadonlyMap<string, Omit<RateLimitSet, "name">> {
  return new Map(
    rateLimitRows[platform].split("\n").map((row) => {
      const [key = "", scope, capacity, refillRate, seconds, documented] = row.split("|");
      const set = {
        scope: scope as RateLimitSet["scope"],
        capacity: Number(capacity),
        refillRate: Number(refillRate),
        refillDurationSeconds: Number(seconds),
        isDocumented: documented !== undefined,
      };
      return [key, set];
    }),
  );
}
