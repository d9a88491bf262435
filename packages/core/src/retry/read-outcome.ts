import { ConnectionError } from "../errors/connection-error.ts";
import { DeadlineError } from "../errors/deadline-error.ts";
import { PurserError } from "../errors/purser-error.ts";
import { toRateRefusal } from "../pacing/rate-refusal.ts";
import { failureName, isUnsent } from "./is-unsent.ts";
import { readRefusalBody } from "./refusal-body.ts";
import { retryAfterOf } from "../errors/retry-after.ts";
import type { Outcome } from "./retry-policy.ts";

/** Statuses of which the body decides: too many, not during upgrades, not there any more. */
const toldByBody = new Set([404, 405, 429]);

/** Reads an answer for what decides about a retry, and leaves its body unread. `now` is in milliseconds since the epoch. */
export async function readAnswer(response: Response, now: number): Promise<Outcome> {
  const { status } = response;
  const retryAfter = retryAfterOf(response.headers, {}, now);
  if (!toldByBody.has(status)) {
    return { kind: "answer", status, ...(retryAfter !== undefined && { wait: retryAfter }) };
  }
  const body = await readRefusalBody(response);
  const { errorCode } = body;
  const told = status === 429 ? toRateRefusal(retryAfter, body) : undefined;
  const wait = told ? told.wait : retryAfter;
  return {
    kind: "answer",
    status,
    ...(errorCode !== undefined && { errorCode }),
    ...(wait !== undefined && { wait }),
    isStep: told?.kind === "step",
  };
}

/** Reads a failure; null for one that another attempt would only meet again. */
export function readFailure(error: unknown): Outcome | null {
  if (error instanceof DeadlineError) {
    return error.limit === "timeout"
      ? { kind: "failure", failure: "timeout", reason: "timeout" }
      : null;
  }
  if (error instanceof PurserError && !(error instanceof ConnectionError)) return null;
  const failure = isUnsent(error) ? "unsent" : "lost";
  return { kind: "failure", failure, reason: failureName(error) };
}
