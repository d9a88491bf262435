import { Inconclusive, RefusedRunError, Unavailable } from "@purser/contract-test";
import { Failure } from "../errors/failure.ts";
import { InternalError } from "../errors/internal-error.ts";
import { InterruptedError } from "../errors/interrupted-error.ts";
import { toFailure } from "../errors/client-failure.ts";
import { UnreachableError } from "../errors/unreachable-error.ts";
import { UnsafeError } from "../errors/unsafe-error.ts";
import type { Io } from "../io.ts";

/** Returns what an error of a contract run is to a command; a fault of our own, too: what is left behind must be told beside it. */
export function toContractFailure(error: unknown, { signal }: Io): Failure {
  if (error instanceof Failure) return error;
  if (signal.aborted)
    return new InterruptedError("The contract run", "What it made is deleted again.");
  if (error instanceof RefusedRunError)
    return new UnsafeError(error.message, error.hint, {
      details: { rule: error.rule },
      cause: error,
    });
  if (error instanceof Unavailable || error instanceof Inconclusive)
    return new UnreachableError(
      error.message,
      "Check the credentials and --platform with purser doctor.",
      {
        cause: error,
      },
    );
  try {
    return toFailure(error, "The contract run");
  } catch (fault) {
    return new InternalError(fault);
  }
}
