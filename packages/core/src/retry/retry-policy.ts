import type { Operation } from "@purser/spec";
import type { Random } from "../clock.ts";
import { retryCost, timeoutCost } from "./retry-budget.ts";

/** How an attempt ended. Waits are in milliseconds. */
export type Outcome =
  | {
      kind: "answer";
      status: number;
      errorCode?: string;
      /** What the service asks to wait. */
      wait?: number;
      /** The wait ends with a bucket's step: waiting longer buys nothing. */
      isStep?: boolean;
    }
  | {
      kind: "failure";
      /** `unsent`: it provably never left. `lost`: it may have been done. `timeout`: likewise. */
      failure: "unsent" | "lost" | "timeout";
      reason: string;
    };

export type Verdict =
  | { kind: "final" }
  /** Nothing was there to delete any more: an earlier attempt did it. */
  | { kind: "done" }
  | { kind: "retry"; reason: string; wait: number; isStep: boolean; cost: number };

export type Attempt = {
  operation: Pick<Operation, "operationId" | "method">;
  outcome: Outcome;
  /** From 1. */
  attempt: number;
  maxAttempts: number;
  /** An earlier attempt may have been done without our knowing. */
  isAnyLost: boolean;
};

/** Operations by PATCH that set what they name, so that doing them twice does no more than once. */
export const idempotentPatches: ReadonlySet<string> = new Set([
  "updateOrgServiceAccount",
  "updateGroupServiceAccount",
]);

/** Gateways and services that may be well again soon. */
const passingStatuses = new Set([500, 502, 503, 504]);

/** 404s that speak of the platform, not of what was to be deleted. Source: Atlas API errors. */
const wrongPlatformCodes = new Set([
  "NOT_ATLAS_ORG",
  "NOT_ATLAS_GROUP",
  "ATLAS_GROUP",
  "EXPECTED_NON_ATLAS_ORG",
]);

/**
 * Decides whether an attempt is repeated. What provably was not done always may be: 429, 405 during upgrades, a
 * connection that never came about. What may have been done only where doing it twice does no harm.
 */
export function decideRetry(attempt: Attempt): Verdict {
  const { operation, outcome, isAnyLost } = attempt;
  if (isAnyLost && isGone(operation.method, outcome)) return { kind: "done" };
  if (attempt.attempt >= attempt.maxAttempts) return { kind: "final" };
  if (!isUnprocessed(outcome) && !(isPassing(outcome) && isRepeatable(operation))) {
    return { kind: "final" };
  }
  if (outcome.kind === "failure") {
    const cost = outcome.failure === "timeout" ? timeoutCost : retryCost;
    return { kind: "retry", reason: outcome.reason, wait: 0, isStep: false, cost };
  }
  const { status, errorCode, wait = 0, isStep = false } = outcome;
  const reason = errorCode === undefined ? String(status) : `${status} ${errorCode}`;
  return { kind: "retry", reason, wait, isStep, cost: retryCost };
}

/** Tells whether the outcome leaves open what happened. */
export function isLost(outcome: Outcome): boolean {
  return isPassing(outcome) && !isUnprocessed(outcome);
}

function isUnprocessed(outcome: Outcome): boolean {
  if (outcome.kind === "failure") return outcome.failure === "unsent";
  const { status, errorCode } = outcome;
  return (
    status === 429 || (status === 405 && errorCode === "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES")
  );
}

function isPassing(outcome: Outcome): boolean {
  return outcome.kind === "failure" || passingStatuses.has(outcome.status);
}

function isRepeatable({ method, operationId }: Attempt["operation"]): boolean {
  if (method === "PATCH") return idempotentPatches.has(operationId);
  return method === "GET" || method === "DELETE";
}

function isGone(method: string, outcome: Outcome): boolean {
  if (method !== "DELETE" || outcome.kind !== "answer" || outcome.status !== 404) return false;
  return !wrongPlatformCodes.has(outcome.errorCode ?? "");
}

/** Milliseconds, for the first retry; doubled for each further one. */
const baseDelay = 500;
const maxDelay = 20_000;

/**
 * Returns the milliseconds to wait before the next attempt: exactly to a bucket's step; otherwise what the service asks
 * for and, on top, a random share of a delay that doubles ("full jitter").
 */
export function retryDelay(
  verdict: Extract<Verdict, { kind: "retry" }>,
  attempt: number,
  random: Random,
): number {
  if (verdict.isStep) return verdict.wait;
  const backoff = Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));
  return verdict.wait + Math.round(random() * backoff);
}
