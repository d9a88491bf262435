import type { Policy } from "../policy/policy.ts";

/** What a rule may know beside its subject. */
export type AuditContext = {
  /** Milliseconds since the epoch. */
  now: number;
  policy: Policy;
};

/** Milliseconds. */
export const hour = 3_600_000;
export const day = 86_400_000;

/** Returns the whole days between two instants in milliseconds. */
export function daysBetween(earlier: number, later: number): number {
  return Math.floor((later - earlier) / day);
}
