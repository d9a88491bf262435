import type { Fault } from "./invalid-request-error.ts";

/** Returns what is wrong, one after the other, as a message says it. */
export function spellFaults(faults: readonly Fault[]): string {
  return faults.map(({ path, message }) => `${path} ${message}`).join("; ");
}
