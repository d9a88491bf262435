import type { RateRefusal } from "./rate-refusal.ts";
import type { BucketReading } from "./token-ledger.ts";

/** What an answer says about its bucket: its headers and, for a 429, its body. */
export type RateReading = BucketReading & { refusal?: RateRefusal };

/**
 * Reads `RateLimit-Limit` (the capacity) and `RateLimit-Remaining`, which may be missing at any time.
 * Source: Atlas API rate limiting.
 */
export function readRateHeaders(headers: Headers): BucketReading {
  return {
    limit: wholeNumber(headers.get("ratelimit-limit")),
    remaining: wholeNumber(headers.get("ratelimit-remaining")),
  };
}

function wholeNumber(value: string | null): number | undefined {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
