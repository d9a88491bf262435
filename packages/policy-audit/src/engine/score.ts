import type { Score } from "../report.ts";
import type { AccountSubject } from "../subjects/subjects.ts";

/** What an account may do, by its tier. Purser's choice: each step is about twice the one below. */
const tierWeights: readonly number[] = [0, 5, 15, 30, 60, 100];

/** Returns the score of an account before its findings are added: what it could do, where, and from where. */
export function scoreWithoutFindings({ tier }: AccountSubject): Score {
  const tierWeight = tierWeights[tier] ?? 100;
  return { total: tierWeight, tier, tierWeight, scope: 1, exposure: 1, findings: 0 };
}
