import type { Clock } from "../clock.ts";
import { ApiError } from "../errors/api-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { RateLimitedError } from "../errors/rate-limited-error.ts";
import { ServiceError } from "../errors/service-error.ts";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import type { CallOptions } from "../fetch/call.ts";

/**
 * Milliseconds before each reading: seven seconds in all for a write to come through. What is created is listed at once
 * as far as the documentation says anything; the rest is for requests that were still on their way.
 */
const readingDelays: readonly number[] = [0, 1000, 2000, 4000];

/** Milliseconds for one reading, its retries included. */
const longestReading = 10_000;

/** What a reading says: nothing more can be learned, or look again as long as there is time. */
export type Reading<T> = { isFinal: boolean; value: T };

export type Settled<T> = { kind: "read"; value: T } | { kind: "failed"; cause: unknown };

/**
 * Reads several times until a reading is final, and returns the last one. It failed if the last reading did, or if one
 * was refused in a way that another will not change. The caller's signal and deadline do not concern it: what they have
 * cut off is what has to be found.
 */
export async function settle<T>(
  clock: Clock,
  priority: CallOptions["priority"],
  read: (options: CallOptions) => Promise<Reading<T>>,
): Promise<Settled<T>> {
  const options: CallOptions = { deadline: longestReading, ...(priority && { priority }) };
  let settled: Settled<T> = { kind: "failed", cause: undefined };
  for (const delay of readingDelays) {
    if (delay > 0) await clock.sleep(delay);
    try {
      const { isFinal, value } = await read(options);
      settled = { kind: "read", value };
      if (isFinal) break;
    } catch (cause) {
      settled = { kind: "failed", cause };
      if (isRefused(cause)) break;
    }
  }
  return settled;
}

function isRefused(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const isPassing =
    error instanceof ServiceError ||
    error instanceof RateLimitedError ||
    error instanceof UnexpectedAnswerError ||
    // What was just created may not be found at first.
    error instanceof NotFoundError;
  return !isPassing;
}
