import { attemptOf, contextOf } from "../errors/call-context.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { Redactor } from "../redaction/redactor.ts";
import type { Call } from "./call.ts";

export const foreignOrigin = "it leads to another origin than the client's";

/** The error of a call that is not sent because of its address, with the reason. */
export function refusedAddress(
  call: Call,
  problem: string,
  redactor: Redactor | undefined,
): InvalidRequestError {
  return new InvalidRequestError(
    `${attemptOf(call)} was not sent: its address was refused because ${problem}. Check the identifiers and the base URL.`,
    { ...contextOf(call, redactor), faults: [{ path: "url", message: problem }] },
  );
}
