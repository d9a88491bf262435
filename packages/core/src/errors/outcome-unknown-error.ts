import { PurserError } from "./purser-error.ts";

/** A write was sent and its answer lost, and reading again could not tell whether it took effect. */
export class OutcomeUnknownError extends PurserError {
  override readonly name = "OutcomeUnknownError";
  readonly code = "outcome-unknown";
}
