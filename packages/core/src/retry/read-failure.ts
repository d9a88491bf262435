import { ConnectionError } from "../errors/connection-error.ts";
import { DeadlineError } from "../errors/deadline-error.ts";
import { PurserError } from "../errors/purser-error.ts";
import { failureName, isUnsent } from "./is-unsent.ts";
import type { Outcome } from "./retry-policy.ts";

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
