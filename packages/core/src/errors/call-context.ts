import type { Redactor } from "../redaction/redactor.ts";
import type { Call } from "../fetch/call.ts";
import type { ErrorContext } from "./purser-error.ts";

/** What of a call an error tells. */
export type AttemptedCall = Pick<Call, "operation" | "url" | "requestId" | "attempt">;

/** The context of an error about a call; add the fields of the error's class and the `cause`. */
export function contextOf(call: AttemptedCall, redactor?: Redactor): ErrorContext {
  return {
    operationId: call.operation.operationId,
    method: call.operation.method,
    path: call.url.pathname,
    template: call.operation.path,
    requestId: call.requestId,
    attempts: call.attempt,
    redactor,
  };
}

/** What was attempted on what, to begin a message with: `listOrgs (GET /api/atlas/v2/orgs)`. */
export function attemptOf(call: AttemptedCall): string {
  return `${call.operation.operationId} (${call.operation.method} ${call.url.pathname})`;
}
