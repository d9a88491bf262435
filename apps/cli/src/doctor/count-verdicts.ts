import type { Check } from "./check.ts";

export type Verdicts = { passed: number; problems: number; unknown: number };

export function countVerdicts(checks: readonly Check[]): Verdicts {
  const count = (wanted: Check["verdict"]): number =>
    checks.filter(({ verdict }) => verdict === wanted).length;
  return { passed: count("passed"), problems: count("problem"), unknown: count("unknown") };
}
