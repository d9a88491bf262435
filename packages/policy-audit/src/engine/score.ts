import type { EffectiveScope } from "../finding.ts";
import type { Score } from "../report.ts";
import type { AccountSubject } from "../subjects/subjects.ts";
import { exposureOf } from "./exposure.ts";

/** What an account may do, by its tier. Purser's choice: each step is about twice the one below. */
const tierWeights: readonly number[] = [0, 5, 15, 30, 60, 100];

/** For one project, and for all. */
const one = 1;
const all = 1.5;

/**
 * Returns the score of an account before its findings are added: what it could do, where, and from where. `total` is
 * `tierWeight` × `scope` × `exposure`, rounded; the terms are as they are shown, so that a reader can work it out.
 */
export function scoreWithoutFindings(account: AccountSubject): Score {
  const tierWeight = tierWeights[account.tier] ?? 100;
  const scope = scopeTerm(account.scope);
  const exposure = exposureOf(account);
  const total = Math.round(tierWeight * scope * exposure);
  return { total, tier: account.tier, tierWeight, scope, exposure, findings: 0 };
}

/** 1 for one project (or none) to 1.5 for all, in steps of hundredths. What could not be counted counts as all. */
function scopeTerm({ projects, of }: EffectiveScope): number {
  if (projects === null) return all;
  if (projects <= 1) return one;
  if (of === null || projects >= of) return all;
  const share = (projects - 1) / (of - 1);
  return Math.round((one + (all - one) * share) * 100) / 100;
}
