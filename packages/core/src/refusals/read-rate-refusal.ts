import { readAnswerBody } from "../errors/answer-body.ts";
import { retryAfterOf } from "../errors/retry-after.ts";
import type { Reply } from "../fetch/reply.ts";
import { toRateRefusal, type RateRefusal } from "../pacing/rate-refusal.ts";

/** Reads a 429, whose body names the bucket's figures. `now` is in milliseconds since the epoch. */
export function readRateRefusal({ response, text }: Reply, now: number): RateRefusal {
  const { headers } = response;
  const body = readAnswerBody(text, headers.get("Content-Type"));
  return toRateRefusal(retryAfterOf(headers, {}, now), body);
}
