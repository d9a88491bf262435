import { PurserError, redactedFor, type ErrorContext } from "./purser-error.ts";

/** One thing that is wrong with a value, at a path such as `params.clientId`, `query.pageNum` or `body.roles[0]`. */
export type Fault = { path: string; message: string };

/** The request could not be sent as it was given: nothing was sent. */
export class InvalidRequestError extends PurserError {
  override readonly name = "InvalidRequestError";
  readonly code = "invalid-request";
  readonly faults: readonly Fault[];

  constructor(message: string, context: ErrorContext & { faults: readonly Fault[] }) {
    super(message, context);
    this.faults = redactedFor(context, context.faults);
  }
}
