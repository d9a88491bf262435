import { exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/** The service refused or did not find what was asked (400, 404, 409): nothing was changed. */
export class RefusedError extends Failure {
  override name = "RefusedError";
  readonly code = "refused";
  readonly exitCode = exitCode.refused;
}
