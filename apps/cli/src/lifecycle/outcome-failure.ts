import { PlanOutdatedError, type Outcome } from "@purser/lifecycle";
import { isPurserError } from "@purser/core";
import { toFailure } from "../errors/client-failure.ts";
import type { Failure } from "../errors/failure.ts";
import { InternalError } from "../errors/internal-error.ts";
import { InterruptedError } from "../errors/interrupted-error.ts";
import { LeftBehindError } from "../errors/left-behind-error.ts";
import { SeveralFailuresError } from "../errors/several-failures-error.ts";
import { UnreachableError } from "../errors/unreachable-error.ts";
import { UnsafeError } from "../errors/unsafe-error.ts";
import { toSinkFailure } from "./sink-failure.ts";

type Context = {
  attempt: string;
  /** Whether anything that changes something was sent. */
  hasSent: boolean;
  /** The person's. */
  signal: AbortSignal;
};

/** Returns what kept a run from doing all of it; undefined where nothing did. */
export function outcomeFailure(
  outcome: Outcome<unknown>,
  { attempt, hasSent, signal }: Context,
): Failure | undefined {
  if (outcome.state === "done" || outcome.state === "awaiting") return undefined;
  const { cause } = outcome;
  const stopped =
    outcome.state === "unchanged"
      ? new InterruptedError(attempt)
      : new InterruptedError(attempt, "What was done stands above; nothing else was changed.");
  if (signal.aborted && isStop(cause, signal)) return stopped;
  const failure = causeFailure(cause, attempt, hasSent);
  const isLeft = outcome.state === "in-part" && outcome.left.length > 0;
  if (isLeft || !(failure instanceof LeftBehindError)) return failure;
  // An answer was lost, and what it was about has been taken away again.
  if (signal.aborted) return stopped;
  const { details } = failure;
  const hint = "It was taken away again: run the command anew.";
  return new UnreachableError(failure.message, hint, { details, cause });
}

function causeFailure(cause: unknown, attempt: string, hasSent: boolean): Failure {
  if (cause instanceof AggregateError) return severalFailures(cause, attempt, hasSent);
  const failure = toSinkFailure(cause, hasSent);
  if (failure !== undefined) return failure;
  if (cause instanceof PlanOutdatedError) {
    return new UnsafeError(`${attempt} was stopped: ${cause.found}`, cause.hint, { cause });
  }
  try {
    return toFailure(cause, attempt);
  } catch {
    // What was done has to be told all the same.
    return new InternalError(cause);
  }
}

/** One account's failure does not hide another's. */
function severalFailures(cause: AggregateError, attempt: string, hasSent: boolean): Failure {
  const failures = cause.errors.map((error) => causeFailure(error, attempt, hasSent));
  const hint = "What became of each account stands above; purser secrets resume goes on.";
  return new SeveralFailuresError(`${attempt} failed in part: ${cause.message}`, hint, failures);
}

function isStop(cause: unknown, signal: AbortSignal): boolean {
  if (cause instanceof AggregateError) return cause.errors.some((error) => isStop(error, signal));
  if (cause === signal.reason) return true;
  if (isPurserError(cause, "canceled")) return true;
  return (
    cause instanceof InterruptedError || (cause instanceof Error && cause.name === "AbortError")
  );
}
