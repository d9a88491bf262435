import type { Verdict } from "../verdicts/verdict.ts";

/** Verdicts from the one that matters most, as reports list them. */
export const worstFirst: readonly Verdict[] = [
  "violation",
  "drift",
  "inconclusive",
  "observed",
  "skipped",
  "pass",
];

/** What each verdict means, in a few words. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  violation: "the endpoint breaks its contract",
  drift: "the spec is behind",
  inconclusive: "something got in the way",
  observed: "an open point, settled by looking",
  skipped: "not tried, with a reason",
  pass: "kept",
};

/** Returns a share in whole percent, 100 only where all is covered. */
export function percent(covered: number, total: number): string {
  if (total === 0) return "none asked for";
  return `${covered === total ? 100 : Math.floor((covered / total) * 100)} %`;
}
