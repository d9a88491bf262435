import { retryAfterOf } from "../errors/retry-after.ts";
import { toRateRefusal, type RateRefusal } from "../pacing/rate-refusal.ts";
import { readRefusalBody } from "./refusal-body.ts";

/** Reads a 429, whose body names the bucket's figures, and leaves its body unread. `now` is in milliseconds since the epoch. */
export async function readRateRefusal(response: Response, now: number): Promise<RateRefusal> {
  const body = await readRefusalBody(response);
  return toRateRefusal(retryAfterOf(response.headers, {}, now), body);
}
