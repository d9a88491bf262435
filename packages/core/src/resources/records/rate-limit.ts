import type { AtlasAnswered } from "../answered.ts";

/** A figure of a token bucket, and what it is unless somebody changed it. */
export type RateLimitFigure = { value: number; defaultValue: number };

/** The calls that share one token bucket, and the bucket's figures. */
export type RateLimit = {
  endpointSetId: string;
  endpointSetName: string;
  /** Whose calls share the bucket: `ORGANIZATION`, `GROUP`, `USER` or `IP`. */
  scope: string;
  /** Calls that a full bucket holds. */
  capacity: RateLimitFigure;
  /** Calls added with every refill. */
  refillRate: RateLimitFigure;
  /** Seconds from refill to refill. */
  refillDurationSeconds: RateLimitFigure;
  endpoints: { method: string; path: string }[];
};

export function toRateLimit(raw: AtlasAnswered<"RateLimit">): RateLimit {
  return { ...raw };
}
