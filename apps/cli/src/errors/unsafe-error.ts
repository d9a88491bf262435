import { exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/** A safety rule forbids it, or the person said no: nothing was changed. */
export class UnsafeError extends Failure {
  override name = "UnsafeError";
  readonly code = "unsafe";
  readonly exitCode = exitCode.unsafe;
}
