import type { RateLimitSet } from "@purser/spec";
import type { Bucket } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import type { RateVerdict } from "./rate-limiter.ts";

/** Headers of an answer under a documented bucket; the undocumented ones send none. */
export function rateLimitHeaders(set: RateLimitSet, verdict: RateVerdict): Record<string, string> {
  if (!set.isDocumented || set.scope === "IP") return {};
  const headers: Record<string, string> = { "RateLimit-Limit": String(verdict.limit) };
  if (verdict.kind === "allowed")
    return { ...headers, "RateLimit-Remaining": String(verdict.remaining) };
  return {
    ...headers,
    "RateLimit-Remaining": "0",
    "Retry-After": String(verdict.retryAfterSeconds),
  };
}

/**
 * The 429 of an empty bucket. Documented sets answer RATE_LIMITED_TOKEN_BUCKET with path, wait, capacity, refill and
 * interval in seconds (Atlas API rate limiting); the others the older RATE_LIMITED with path, requests and minutes.
 */
export function rateLimitRefusal(
  set: RateLimitSet,
  bucket: Bucket,
  path: string,
  verdict: Extract<RateVerdict, { kind: "limited" }>,
): Refusal {
  const headers = rateLimitHeaders(set, verdict);
  const { capacity, refillRate, refillDurationSeconds } = bucket;
  if (set.isDocumented && set.scope !== "IP") {
    const parameters = [
      path.slice(1),
      verdict.retryAfterSeconds,
      capacity,
      refillRate,
      refillDurationSeconds,
    ];
    const detail = `Rate limit exceeded for ${path.slice(1)}. Please retry after ${verdict.retryAfterSeconds} seconds. Request capacity: ${capacity}. Refill rate: ${refillRate} per ${refillDurationSeconds} seconds.`;
    return new Refusal(429, "RATE_LIMITED_TOKEN_BUCKET", detail, { parameters, headers });
  }
  const minutes = Math.max(1, Math.round(refillDurationSeconds / 60));
  return new Refusal(
    429,
    "RATE_LIMITED",
    `Resource ${path} is limited to ${capacity} requests every ${minutes} minutes.`,
    { parameters: [path, capacity, minutes], headers },
  );
}
