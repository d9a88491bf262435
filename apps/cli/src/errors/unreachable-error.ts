import { exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/** No usable answer came: the network failed, the time ran out, or the service is overloaded. */
export class UnreachableError extends Failure {
  override name = "UnreachableError";
  readonly code = "unreachable";
  readonly exitCode = exitCode.incomplete;
}
