import { exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/** The command was asked to stop before it was done. */
export class InterruptedError extends Failure {
  override name = "InterruptedError";
  readonly code = "interrupted";
  readonly exitCode = exitCode.interrupted;

  constructor(attempt: string, hint = "Nothing was changed; run the command again.") {
    super(`${attempt} was interrupted.`, hint);
  }
}
