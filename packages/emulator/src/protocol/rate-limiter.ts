import type { Bucket } from "../limits.ts";
import type { Instant } from "../state/records.ts";

export type RateVerdict =
  | { kind: "allowed"; limit: number; remaining: number }
  | { kind: "limited"; limit: number; retryAfterSeconds: number };

/** Token buckets by key (endpoint set and scope). Each starts full. */
export type RateLimiter = {
  take(key: string, bucket: Bucket, now: Instant): RateVerdict;
};

type Level = { tokens: number; refilledAt: Instant };

/** Refills in steps of the whole interval, as the documentation words it; whether the platforms refill continuously is undocumented. */
export function createRateLimiter(): RateLimiter {
  const levels = new Map<string, Level>();
  return {
    take(key, bucket, now) {
      const interval = bucket.refillDurationSeconds * 1000;
      let level = levels.get(key);
      if (!level) {
        level = { tokens: bucket.capacity, refilledAt: now };
        levels.set(key, level);
      }
      const steps = Math.floor((now - level.refilledAt) / interval);
      if (steps > 0) {
        level.tokens = Math.min(bucket.capacity, level.tokens + steps * bucket.refillRate);
        level.refilledAt += steps * interval;
      }
      if (level.tokens > 0) {
        level.tokens--;
        return { kind: "allowed", limit: bucket.capacity, remaining: level.tokens };
      }
      const retryAfterSeconds = Math.ceil((level.refilledAt + interval - now) / 1000);
      return { kind: "limited", limit: bucket.capacity, retryAfterSeconds };
    },
  };
}
