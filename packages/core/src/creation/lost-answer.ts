import { ApiError } from "../errors/api-error.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { PurserError } from "../errors/purser-error.ts";
import { ServiceError } from "../errors/service-error.ts";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import { isUnsent } from "../retry/is-unsent.ts";

/** HTTP: something gave up waiting, or says that somebody else did; the request may have been carried out. */
const requestTimeout = 408;
const clientClosedRequest = 499;

/**
 * Tells whether a write may have taken effect though it failed with this error. False only where that is excluded: the
 * service refused it, or it was never sent. Everything that is not known counts as lost, for reading again costs little.
 */
export function isAnswerLost(error: unknown, operationId: string): boolean {
  if (!(error instanceof PurserError)) return true;
  if (error instanceof InvalidRequestError || error.attempts === 0) return false;
  // The failure of something that comes before it, such as minting a token.
  if (error.operationId !== undefined && error.operationId !== operationId) return false;
  if (error instanceof UnexpectedAnswerError) return true;
  if (error instanceof ServiceError) {
    const { status } = error;
    return status >= 500 || status < 400 || [requestTimeout, clientClosedRequest].includes(status);
  }
  return !(error instanceof ApiError) && !isUnsent(error);
}
