import type { AddressNotAllowedError } from "./address-not-allowed-error.ts";
import type { CanceledError } from "./canceled-error.ts";
import type { ConflictError } from "./conflict-error.ts";
import type { ConnectionError } from "./connection-error.ts";
import type { CredentialsRejectedError } from "./credentials-rejected-error.ts";
import type { DeadlineError } from "./deadline-error.ts";
import type { InvalidAnswerError } from "./invalid-answer-error.ts";
import type { InvalidRequestError } from "./invalid-request-error.ts";
import type { NotAllowedError } from "./not-allowed-error.ts";
import type { NotFoundError } from "./not-found-error.ts";
import type { OrphanedSecretError } from "./orphaned-secret-error.ts";
import type { OutcomeUnknownError } from "./outcome-unknown-error.ts";
import { PurserError } from "./purser-error.ts";
import type { RateLimitedError } from "./rate-limited-error.ts";
import type { RejectedRequestError } from "./rejected-request-error.ts";
import type { ServiceError } from "./service-error.ts";
import type { TokenLimitError } from "./token-limit-error.ts";
import type { UnexpectedAnswerError } from "./unexpected-answer-error.ts";
import type { VersionError } from "./version-error.ts";
import type { WrongPlatformError } from "./wrong-platform-error.ts";

/** All errors that the client throws. */
export type AnyPurserError =
  | AddressNotAllowedError
  | CanceledError
  | ConflictError
  | ConnectionError
  | CredentialsRejectedError
  | DeadlineError
  | InvalidAnswerError
  | InvalidRequestError
  | NotAllowedError
  | NotFoundError
  | OrphanedSecretError
  | OutcomeUnknownError
  | RateLimitedError
  | RejectedRequestError
  | ServiceError
  | TokenLimitError
  | UnexpectedAnswerError
  | VersionError
  | WrongPlatformError;

/** The stable names of the causes. */
export type ErrorCode = AnyPurserError["code"];

/**
 * Whether something is an error of the client, and of one of the given causes if any are given:
 *
 * ```ts
 * import { isPurserError } from "@purser/core";
 *
 * if (isPurserError(error, "not-allowed")) console.log(error.requiredRoles);
 * ```
 */
export function isPurserError<C extends ErrorCode = ErrorCode>(
  error: unknown,
  ...codes: readonly C[]
): error is Extract<AnyPurserError, { code: C }> {
  if (!(error instanceof PurserError)) return false;
  return codes.length === 0 || codes.some((code) => code === error.code);
}
