import { JournalError, SinkError } from "@purser/lifecycle";
import type { Failure } from "../errors/failure.ts";
import { UndeliveredError } from "../errors/undelivered-error.ts";
import { UnsafeError } from "../errors/unsafe-error.ts";
import { UsageError } from "../errors/usage-error.ts";

/** Returns what an error of a sink or a journal is to a command; undefined for any other. `hasSent`: it came after a write. */
export function toSinkFailure(error: unknown, hasSent: boolean): Failure | undefined {
  if (error instanceof SinkError) {
    const { message, hint } = splitHint(error.message, "Name another place with --to.");
    const more = { details: { sink: error.sink }, cause: error };
    return hasSent
      ? new UndeliveredError(message, hint, more)
      : new UsageError(message, hint, more);
  }
  if (error instanceof JournalError) {
    const { message, hint } = splitHint(error.message, "Look at the journal before you go on.");
    const more = { details: { fault: error.fault }, cause: error };
    if (error.fault === "busy") return new UnsafeError(message, hint, more);
    return hasSent
      ? new UndeliveredError(message, hint, more)
      : new UsageError(message, hint, more);
  }
  return undefined;
}

/** Returns a message and what to do, with which the messages of lifecycle end. */
function splitHint(text: string, otherwise: string): { message: string; hint: string } {
  const at = text.search(/(?<=\.) (?=\p{Lu}[^.]*\.?$)/u);
  if (at === -1) return { message: text, hint: otherwise };
  return { message: text.slice(0, at), hint: text.slice(at + 1) };
}
