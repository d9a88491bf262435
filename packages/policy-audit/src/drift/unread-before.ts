import type { Cause } from "@purser/inventory";
import type { AccountSubject } from "../subjects/subjects.ts";

/** Returns why drift cannot be told: the previous state lacks what it would have to be compared with. */
export function unreadBefore({ cause }: { cause: Cause }): { notEvaluated: string } {
  return { notEvaluated: `The previous state does not tell: ${cause.message}` };
}

/**
 * Returns what a rule says of an account that the previous state does not have. It is new, which another rule tells, unless the
 * previous state may have missed it.
 */
export function withoutPrevious({
  organization,
}: AccountSubject): "not-applicable" | { notEvaluated: string } {
  const before = organization.previous?.organization.accountCount;
  return before === undefined || before.state === "ok" ? "not-applicable" : unreadBefore(before);
}
