import type { Platform } from "@purser/spec";
import type { Redactor } from "../redaction/redactor.ts";
import { AddressNotAllowedError } from "./address-not-allowed-error.ts";
import { adviceOn, requiredRolesOf } from "./advice.ts";
import { readAnswerBody, type RefusalWords } from "./answer-body.ts";
import type { ApiError, ApiErrorContext } from "./api-error.ts";
import { attemptOf, contextOf, type AttemptedCall } from "./call-context.ts";
import { ConflictError } from "./conflict-error.ts";
import { CredentialsRejectedError } from "./credentials-rejected-error.ts";
import { errorCauseOf, isPlainStatus, type ErrorCause } from "./error-causes.ts";
import { NotAllowedError } from "./not-allowed-error.ts";
import { NotFoundError } from "./not-found-error.ts";
import { RateLimitedError } from "./rate-limited-error.ts";
import { RejectedRequestError } from "./rejected-request-error.ts";
import { retryAfterOf } from "./retry-after.ts";
import { seenAddress } from "./seen-address.ts";
import { ServiceError } from "./service-error.ts";
import { TokenLimitError } from "./token-limit-error.ts";
import { UnexpectedAnswerError } from "./unexpected-answer-error.ts";
import { VersionError } from "./version-error.ts";
import { WrongPlatformError } from "./wrong-platform-error.ts";

/** A call with its answer. */
export type RefusedCall = {
  call: AttemptedCall;
  /** The body is in `text`, read already. */
  response: Pick<Response, "status" | "headers">;
  text: string;
  redactor?: Redactor | undefined;
  /** Milliseconds since the epoch, for a `Retry-After` that is a date in an answer without one of its own. */
  now?: number | undefined;
};

type Specifics = ApiErrorContext & {
  fields: RefusalWords["fields"];
  requiredRoles: readonly string[];
  address: string | undefined;
  expected: Platform;
  retryAfter: number | undefined;
};

const classes: Readonly<Record<ErrorCause, new (message: string, context: Specifics) => ApiError>> =
  {
    "address-not-allowed": AddressNotAllowedError,
    conflict: ConflictError,
    "credentials-rejected": CredentialsRejectedError,
    "not-allowed": NotAllowedError,
    "not-found": NotFoundError,
    "rate-limited": RateLimitedError,
    "rejected-request": RejectedRequestError,
    service: ServiceError,
    "token-limit": TokenLimitError,
    version: VersionError,
    "wrong-platform": WrongPlatformError,
  };

/**
 * Turns an answer whose `ok` is false into the error of its cause: by its code where that is a known one, else by its
 * status. An answer without a readable body is an `UnexpectedAnswerError`, unless its headers or its status say enough: a
 * challenge, 406, 410, 429 and 5xx.
 */
export function answerToError(refused: RefusedCall): ApiError {
  const { call, response, text, redactor, now } = refused;
  const { status, headers } = response;
  const body = readAnswerBody(text, headers.get("Content-Type"));
  const { errorCode, detail, parameters, fields } = body;
  const context = { ...contextOf(call, redactor), status, errorCode, detail, parameters };
  const isMinting = call.operation.operationId === "createAccessToken";
  const cause =
    isMinting && status === 401 ? "credentials-rejected" : causeOf(status, headers, errorCode);
  if (cause === undefined) return unexpected(refused, body.unread ?? "", context);

  const specifics: Specifics = {
    ...context,
    fields,
    requiredRoles: requiredRolesOf(call.operation),
    address: seenAddress(parameters, detail),
    expected: expectedPlatform(errorCode),
    retryAfter: retryAfterOf(headers, body, now),
  };
  const advice = adviceOn(cause, { ...specifics, operation: call.operation });
  const message = `${attemptOf(call)} was refused with ${status}: ${advice.why}. ${quote(body)} ${advice.next}`;
  return new classes[cause](message, specifics);
}

/** Undefined where the answer names no cause. */
function causeOf(status: number, headers: Headers, errorCode?: string): ErrorCause | undefined {
  const challenge = status === 401 ? headers.get("WWW-Authenticate") : null;
  if (challenge !== null && /error\s*=\s*"?invalid_token/i.test(challenge)) {
    return "credentials-rejected";
  }
  if (errorCode !== undefined || isPlainStatus(status)) return errorCauseOf(status, errorCode);
  return challenge === null ? undefined : "credentials-rejected";
}

/** The codes say which platform the thing is not, or is: "an Atlas organization" was asked for through Cloud Manager. */
function expectedPlatform(errorCode: string | undefined): Platform {
  return errorCode?.startsWith("NOT_ATLAS_") === true ? "cloud-manager" : "atlas";
}

function quote({ errorCode, detail, fields, unread }: RefusalWords): string {
  if (unread !== undefined) return `The answer came ${unread}.`;
  const list = fields.map(({ field, description }) => `${field}: ${description}`).join("; ");
  const words = [detail, list].filter((part) => part !== undefined && part !== "").join(" – ");
  return words === ""
    ? `The service says ${errorCode}.`
    : `The service says ${errorCode}: ${words.replace(/[.\s]+$/, "")}.`;
}

function unexpected(
  { call, response }: RefusedCall,
  unread: string,
  context: ApiErrorContext,
): UnexpectedAnswerError {
  return new UnexpectedAnswerError(
    `${attemptOf(call)} was answered ${response.status} ${unread}, which is no answer of the API. Check the base URL, and proxies on the way.`,
    { ...context, contentType: response.headers.get("Content-Type") ?? undefined },
  );
}
