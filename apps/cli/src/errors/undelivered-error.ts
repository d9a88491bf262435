import { exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/** A new secret did not get to where it was to go, or a step could not be written down. */
export class UndeliveredError extends Failure {
  override name = "UndeliveredError";
  readonly code = "undelivered";
  readonly exitCode = exitCode.incomplete;
}
