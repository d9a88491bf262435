import type { Severity } from "../severity.ts";

/** What a finding adds to the score of its account. Purser's choice: one critical weighs two high ones. */
export const severityPoints: Readonly<Record<Severity, number>> = {
  critical: 40,
  high: 20,
  medium: 8,
  low: 2,
  info: 0,
};
