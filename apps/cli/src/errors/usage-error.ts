import { exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/** The command line or the configuration cannot be understood: nothing was sent. */
export class UsageError extends Failure {
  override name = "UsageError";
  readonly code = "usage";
  readonly exitCode = exitCode.usage;
}
