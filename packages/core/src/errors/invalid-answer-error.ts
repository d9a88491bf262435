import type { Fault } from "./invalid-request-error.ts";
import { PurserError, redactedFor, type ErrorContext } from "./purser-error.ts";

/** An answer of success that is not as the spec has it; thrown under `validation: "strict"` only. */
export class InvalidAnswerError extends PurserError {
  override readonly name = "InvalidAnswerError";
  readonly code = "invalid-answer";
  readonly faults: readonly Fault[];

  constructor(message: string, context: ErrorContext & { faults: readonly Fault[] }) {
    super(message, context);
    this.faults = redactedFor(context, context.faults);
  }
}
