import { matchesAccount } from "../policy/match-account.ts";
import type { Policy } from "../policy/policy.ts";
import type { AccountSubject } from "../subjects/subjects.ts";

/** Whether a policy takes an account out of a rule. Such a pair is not applicable, and nobody has to answer for it. */
export function isExempt(
  ruleId: string,
  { record, createdAt }: AccountSubject,
  { exemptions }: Policy,
): boolean {
  return exemptions.some(
    ({ rules, match, createdBefore }) =>
      rules.has(ruleId) &&
      matchesAccount(match, record) &&
      (createdBefore === undefined || createdAt < createdBefore),
  );
}
