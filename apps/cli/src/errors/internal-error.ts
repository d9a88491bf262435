import { exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/** Purser itself is at fault. */
export class InternalError extends Failure {
  override name = "InternalError";
  readonly code = "internal";
  readonly exitCode = exitCode.internal;

  constructor(cause: unknown, hint = "Run it again with --verbose and report what it prints.") {
    const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    super(`Purser failed through a fault of its own (${reason}).`, hint, { cause });
  }
}
