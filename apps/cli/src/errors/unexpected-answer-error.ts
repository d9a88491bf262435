import { exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/** An answer came, but not one that the service's documentation allows. */
export class UnexpectedAnswerError extends Failure {
  override name = "UnexpectedAnswerError";
  readonly code = "unexpected-answer";
  readonly exitCode = exitCode.incomplete;
}
