import type { Clock, Random } from "../clock.ts";
import { attemptOf, contextOf } from "../errors/call-context.ts";
import { DeadlineError } from "../errors/deadline-error.ts";
import { RateLimitedError } from "../errors/rate-limited-error.ts";
import type { Listener } from "../events/event.ts";
import type { Redactor } from "../redaction/redactor.ts";
import { refusalToOutcome } from "../refusals/read-refusal.ts";
import { readFailure } from "../retry/read-failure.ts";
import type { RetryBudget } from "../retry/retry-budget.ts";
import { decideRetry, isLost, retryDelay, type Outcome } from "../retry/retry-policy.ts";
import type { Call, Layer } from "./call.ts";
import { toReply, type Reply } from "./reply.ts";

export type RetryOptions = {
  clock: Clock;
  random: Random;
  emit: Listener;
  budget: RetryBudget;
  /** Attempts of one call, the first included. @default 4 */
  maxAttempts?: number | undefined;
  redactor?: Redactor | undefined;
};

const defaultAttempts = 4;

/** What came of one attempt. `outcome` is null for an error that no further attempt can mend. */
type Result =
  | { kind: "answer"; reply: Reply; outcome: Outcome }
  | { kind: "failure"; error: unknown; outcome: Outcome | null };

/**
 * Repeats what may be repeated (`decideRetry`), within the client's budget. Hands on the last answer, or throws what the
 * last attempt threw. Throws `RateLimitedError` or `DeadlineError` at once where the wait would pass the deadline.
 */
export function withRetry(options: RetryOptions): Layer {
  const { clock, random, emit, budget, maxAttempts = defaultAttempts, redactor } = options;
  return (next) => async (call) => {
    const { signal, deadline } = call.options;
    const end = deadline === undefined ? undefined : clock.now() + deadline;
    let isAnyLost = false;
    let cost: number | undefined;
    for (let attempt = 1; ; attempt++) {
      const copy = copyFor(attempt, call, end === undefined ? undefined : end - clock.now());
      let result: Result;
      try {
        const reply = await next(copy);
        if (reply.ok) {
          budget.refund(cost);
          return reply;
        }
        const outcome = await refusalToOutcome(reply, clock.now());
        result = { kind: "answer", reply, outcome };
      } catch (error) {
        result = { kind: "failure", error, outcome: readFailure(error) };
      }
      const { outcome } = result;
      if (outcome === null || signal?.aborted) return unwrap(result);
      const { operation } = call;
      const verdict = decideRetry({ operation, outcome, attempt, maxAttempts, isAnyLost });
      if (verdict.kind === "done") {
        budget.refund(cost);
        return toReply(new Response(null, { status: operation.successStatus }), "");
      }
      if (verdict.kind === "final" || !budget.spend(verdict.cost)) return unwrap(result);
      isAnyLost ||= isLost(outcome);
      cost = verdict.cost;
      const { reason } = verdict;
      const delay = retryDelay(verdict, attempt, random);
      if (end !== undefined && clock.now() + delay >= end) {
        throw tooLateOf(copy, result, { delay, reason, deadline: deadline ?? 0, redactor });
      }
      const { requestId } = call;
      emit({
        kind: "retry",
        requestId,
        operationId: operation.operationId,
        attempt,
        delay,
        reason,
      });
      await clock.sleep(delay, signal);
    }
  };
}

/** The headers are the call's: what an attempt adds, a token of its time, goes to a copy that auth makes. */
function copyFor(attempt: number, call: Call, deadline: number | undefined): Call {
  // The first attempt has all of the time, and most calls are attempted once.
  if (attempt === call.attempt) return call;
  const options = deadline === undefined ? call.options : { ...call.options, deadline };
  return { ...call, attempt, options };
}

function unwrap(result: Result): Reply {
  if (result.kind === "answer") return result.reply;
  throw result.error;
}

function tooLateOf(
  call: Call,
  result: Result,
  more: { delay: number; reason: string; deadline: number; redactor: Redactor | undefined },
): Error {
  const { delay, reason, deadline, redactor } = more;
  const message = `${attemptOf(call)} failed (${reason}), and the next attempt in ${delay} ms would be past its deadline of ${deadline} ms. Give it a longer \`deadline\`, or none.`;
  const cause = result.kind === "failure" ? result.error : undefined;
  const context = { ...contextOf(call, redactor), ...(cause !== undefined && { cause }) };
  const { outcome } = result;
  if (outcome?.kind === "answer" && outcome.status === 429) {
    const { status, errorCode } = outcome;
    return new RateLimitedError(message, { ...context, status, errorCode, retryAfter: delay });
  }
  return new DeadlineError(message, { ...context, limit: "deadline", milliseconds: deadline });
}
