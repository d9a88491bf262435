import { worstExitCode, type ExitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/** Several things of one command failed, each by itself. The exit code is that of the worst. */
export class SeveralFailuresError extends Failure {
  override name = "SeveralFailuresError";
  readonly code = "several";
  readonly exitCode: ExitCode;

  constructor(message: string, hint: string, failures: readonly Failure[]) {
    super(message, hint, {
      details: { failures: failures.map((failure) => failure.message) },
      cause: failures[0],
    });
    this.exitCode = worstExitCode(failures.map((failure) => failure.exitCode));
  }
}
