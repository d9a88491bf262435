import type { Verdict } from "../verdicts/verdict.ts";

/** Returns how many results there are of each verdict. */
export function countVerdicts(results: readonly { verdict: Verdict }[]): Record<Verdict, number> {
  const counts = { pass: 0, violation: 0, drift: 0, observed: 0, inconclusive: 0, skipped: 0 };
  for (const { verdict } of results) counts[verdict]++;
  return counts;
}
