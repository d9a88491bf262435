import type { Policy, SuppressionEntry } from "../policy/policy.ts";

/** What a rule may know beside its subject. */
export type AuditContext = {
  /** Milliseconds since the epoch. */
  now: number;
  policy: Policy;
  /** What became of the policy's suppressions; only there for rules that wait for the end of the audit. */
  suppressions?: readonly SuppressionUse[];
};

/** A suppression when all findings are there. */
export type SuppressionUse = {
  entry: SuppressionEntry;
  /** How many it matched, whether or not it still suppresses them. */
  findings: number;
  isExpired: boolean;
  /**
   * Whether its rule looked at everything, left something open for want of what it has to know, or did not run in time to tell:
   * it is off, or itself waits for the end.
   */
  looked: "everywhere" | "in-part" | "nowhere";
  /**
   * The organization that it is told under, once: the first with a finding that it matches, else the first with an account that
   * it is about, else the first of the audit.
   */
  orgId: string | undefined;
};

/** Milliseconds. */
export const hour = 3_600_000;
export const day = 86_400_000;

/** Returns the whole days between two instants in milliseconds. */
export function daysBetween(earlier: number, later: number): number {
  return Math.floor((later - earlier) / day);
}
