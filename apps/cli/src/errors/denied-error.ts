import { exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/** The service does not accept the credentials, or does not let them do this (401, 403). */
export class DeniedError extends Failure {
  override name = "DeniedError";
  readonly code = "denied";
  readonly exitCode = exitCode.incomplete;
}
