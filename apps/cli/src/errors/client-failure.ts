import { ApiError, OrphanedSecretError, PurserError, type ErrorCode } from "@purser/core";
import { hintOn } from "./client-hint.ts";
import { DeniedError } from "./denied-error.ts";
import { Failure, type FailureDetails } from "./failure.ts";
import { InterruptedError } from "./interrupted-error.ts";
import { LeftBehindError } from "./left-behind-error.ts";
import { RefusedError } from "./refused-error.ts";
import { UnexpectedAnswerError } from "./unexpected-answer-error.ts";
import { UnreachableError } from "./unreachable-error.ts";
import { UsageError } from "./usage-error.ts";

type FailureClass = new (
  message: string,
  hint: string,
  more: { details?: FailureDetails; cause?: unknown },
) => Failure;

/** What the client's errors are to a command, by their `code`. */
const classes: Readonly<Record<string, FailureClass>> = {
  "address-not-allowed": DeniedError,
  conflict: RefusedError,
  connection: UnreachableError,
  "credentials-rejected": DeniedError,
  deadline: UnreachableError,
  "invalid-answer": UnexpectedAnswerError,
  "invalid-proxy": UsageError,
  "invalid-request": UsageError,
  "not-allowed": DeniedError,
  "not-found": RefusedError,
  "orphaned-secret": LeftBehindError,
  "outcome-unknown": LeftBehindError,
  "rate-limited": UnreachableError,
  "rejected-request": RefusedError,
  service: UnreachableError,
  "token-limit": DeniedError,
  "unexpected-answer": UnexpectedAnswerError,
  version: UnexpectedAnswerError,
  "wrong-platform": RefusedError,
} satisfies Record<Exclude<ErrorCode, "canceled"> | "invalid-proxy", FailureClass>;

/**
 * Returns what an error of the client is to a command that attempted something ("Listing … on Atlas"). A failure stays what
 * it is. Throws anything else again: a fault of our own is no answer of an organization.
 */
export function toFailure(error: unknown, attempt: string): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof PurserError)) throw error;
  if (error.code === "canceled") return new InterruptedError(attempt);
  const type = classes[error.code];
  if (type === undefined) throw error;
  const attempted =
    error.operationId === "createAccessToken"
      ? `Getting an access token for ${attempt.charAt(0).toLowerCase()}${attempt.slice(1)}`
      : attempt;
  return new type(`${attempted} failed: ${reasonOf(error)}.`, hintOn(error), {
    details: detailsOf(error),
    cause: error,
  });
}

/** Why it failed, without a full stop at its end. */
function reasonOf(error: PurserError): string {
  const reason = isRefusal(error)
    ? [`the service answered ${error.status}`, error.errorCode, error.detail]
        .filter((part) => part !== undefined)
        .join(", ")
    : firstSentence(error.message);
  return reason.replace(/[.\s]+$/, "");
}

/** Whether the service said no in its own words; otherwise the client's words say what happened. */
function isRefusal(error: PurserError): error is ApiError {
  return error instanceof ApiError && error.errorCode !== undefined;
}

/** The client's messages go on with what to do in code, where a command has hints of its own. */
function firstSentence(message: string): string {
  return message.split(/(?<=\.) (?=\p{Lu})/u, 1).join("");
}

function detailsOf(error: PurserError): FailureDetails {
  const { code: cause, requestId } = error;
  return {
    ...(error instanceof ApiError ? { status: error.status } : {}),
    ...(error instanceof ApiError && error.errorCode !== undefined
      ? { errorCode: error.errorCode }
      : {}),
    ...(error instanceof OrphanedSecretError
      ? { clientId: error.clientId, ...(error.secretId && { secretId: error.secretId }) }
      : {}),
    cause,
    ...(requestId === undefined ? {} : { requestId }),
  };
}
