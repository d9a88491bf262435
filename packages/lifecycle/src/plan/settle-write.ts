import {
  isAnswerLost,
  isNothingCreated,
  OutcomeUnknownError,
  type CallOptions,
  type Clock,
} from "@purser/core";

/** Milliseconds before each reading: a request that is still on its way gets seven seconds to arrive, as in the client. */
const readingDelays = [0, 1000, 2000, 4000] as const;

/** Milliseconds for one reading, its retries included. */
const longestReading = 10_000;

/** What a write that failed came to. */
export type Settled = "took-effect" | "nothing-happened" | "unknown";

export type FailedWrite = {
  operationId: string;
  error: unknown;
  clock: Clock;
  /** Reads whether what was asked for is so. */
  isDone: (options: CallOptions) => Promise<boolean>;
};

/**
 * Finds out what a failed write came to. A refusal is nothing; a lost answer is looked for by reading, which the person's
 * stop does not concern: what it has cut off is what has to be found. The write itself is never sent again.
 */
export async function settleWrite({
  operationId,
  error,
  clock,
  isDone,
}: FailedWrite): Promise<Settled> {
  if (isNothingCreated(error)) return "nothing-happened";
  if (error instanceof OutcomeUnknownError) return "unknown";
  if (!isAnswerLost(error, operationId)) return "nothing-happened";
  let settled: Settled = "unknown";
  for (const delay of readingDelays) {
    if (delay > 0) await clock.sleep(delay);
    try {
      if (await isDone({ deadline: longestReading })) return "took-effect";
      settled = "nothing-happened";
    } catch {
      settled = "unknown";
    }
  }
  return settled;
}
