import { exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/** A command needs credentials and none were given whole: nothing was sent. */
export class MissingCredentialsError extends Failure {
  override name = "MissingCredentialsError";
  readonly code = "missing-credentials";
  readonly exitCode = exitCode.usage;
}
