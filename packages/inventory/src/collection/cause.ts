import {
  ApiError,
  isPurserError,
  NotAllowedError,
  type AnyPurserError,
  type ErrorCode,
} from "@purser/core";
import type { Cause, Fact } from "../records.ts";

/** What the errors of the client come to, for somebody who asks why a thing is not known. */
const kinds: Readonly<Record<ErrorCode, string>> = {
  "address-not-allowed": "denied",
  canceled: "timeout",
  conflict: "unexpected-answer",
  connection: "network",
  "credentials-rejected": "denied",
  deadline: "timeout",
  "invalid-answer": "unexpected-answer",
  "invalid-request": "unexpected-answer",
  "not-allowed": "denied",
  "not-found": "not-found",
  "orphaned-secret": "unexpected-answer",
  "outcome-unknown": "unexpected-answer",
  "rate-limited": "rate-limited",
  "rejected-request": "unexpected-answer",
  service: "service",
  "token-limit": "rate-limited",
  "unexpected-answer": "unexpected-answer",
  version: "unexpected-answer",
  "wrong-platform": "not-found",
};

/** Returns why an operation did not tell what it was asked for. */
export function toCause(error: unknown, operationId: string): Cause {
  if (!isPurserError(error)) return unexpectedAnswer(operationId, "cannot be made sense of");
  const kind = kinds[error.code];
  const cause: Cause = { kind, operationId, message: messageOf(error, operationId) };
  if (kind === "unexpected-answer" && error instanceof ApiError) cause.kind = kindOf(error.status);
  if (error instanceof ApiError) {
    cause.status = error.status;
    if (error.errorCode !== undefined) cause.errorCode = error.errorCode;
  }
  if (error instanceof NotAllowedError && error.requiredRoles.length > 0) {
    cause.requiredRoles = [...error.requiredRoles];
  }
  return cause;
}

/** A reason that stands in many places is short: what to do about it is for whoever tells it. */
function messageOf(error: AnyPurserError, operationId: string): string {
  if (!(error instanceof ApiError)) return error.message;
  const { status, errorCode } = error;
  const outcome = status >= 500 ? "failed" : "was refused";
  const said = errorCode === undefined ? `${status}` : `${status} ${errorCode}`;
  const roles = error instanceof NotAllowedError ? error.requiredRoles : [];
  const asks = roles.length === 0 ? "" : ` It asks for ${roles.join(" or ")}.`;
  return `${operationId} ${outcome} (${said}).${asks}`;
}

/** A status says enough, even where the body around it is none of the service's. */
function kindOf(status: number): string {
  if (status === 401 || status === 403) return "denied";
  if (status === 404) return "not-found";
  return status >= 500 ? "service" : "unexpected-answer";
}

/** For an answer that is not as documented, whatever it is instead. */
export function unexpectedAnswer(operationId: string, what: string): Cause {
  return {
    kind: "unexpected-answer",
    operationId,
    message: `The answer of ${operationId} ${what}.`,
  };
}

export function notOffered(operationId: string): Cause {
  return { kind: "not-offered", operationId, message: `Cloud Manager has no ${operationId}.` };
}

/** Returns the fact that something is not known; `known` is what is known of it nevertheless. */
export function unreadable<T>(cause: Cause, known?: T): Fact<T> {
  const state = cause.kind === "denied" ? "denied" : "unknown";
  return { state, cause, ...(known !== undefined && { known }) };
}
