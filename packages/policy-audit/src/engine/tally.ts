import type { Evaluations } from "../report.ts";

export type Verdict = keyof Evaluations;

const verdicts = ["passed", "failed", "notEvaluated", "notApplicable"] as const;

/** Counts verdicts by rule. */
export type Tally = {
  add(rule: number, verdict: Verdict, count?: number): void;
  ofRule(rule: number): Evaluations;
  total(): Evaluations;
};

export function createTally(rules: number): Tally {
  const counts: Record<Verdict, Float64Array> = {
    passed: new Float64Array(rules),
    failed: new Float64Array(rules),
    notEvaluated: new Float64Array(rules),
    notApplicable: new Float64Array(rules),
  };
  const sum = (numbers: Float64Array): number => numbers.reduce((total, one) => total + one, 0);
  return {
    add(rule, verdict, count = 1) {
      const row = counts[verdict];
      row[rule] = (row[rule] ?? 0) + count;
    },
    ofRule: (rule) => evaluations((verdict) => counts[verdict][rule] ?? 0),
    total: () => evaluations((verdict) => sum(counts[verdict])),
  };
}

function evaluations(countOf: (verdict: Verdict) => number): Evaluations {
  const [passed, failed, notEvaluated, notApplicable] = verdicts.map(countOf);
  return {
    passed: passed ?? 0,
    failed: failed ?? 0,
    notEvaluated: notEvaluated ?? 0,
    notApplicable: notApplicable ?? 0,
  };
}
