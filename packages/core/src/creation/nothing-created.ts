import { PurserError } from "../errors/purser-error.ts";

const proven = new WeakSet<object>();

/**
 * Tells whether an error that ended a creation was found, by reading again, to have left nothing behind: the same
 * creation may be asked for once more.
 */
export function isNothingCreated(error: unknown): boolean {
  return typeof error === "object" && error !== null && proven.has(error);
}

/** Returns the same error, marked and with the finding at the end of its message. */
export function withNothingCreated(error: unknown, finding: string): unknown {
  if (typeof error !== "object" || error === null) return error;
  proven.add(error);
  if (error instanceof PurserError) error.message += ` ${finding}`;
  return error;
}
