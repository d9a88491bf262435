import { passed, type Failure } from "../rule.ts";
import type { AccountSubject } from "../subjects/subjects.ts";
import { heldFailure, type HeldInProject } from "./held-in-projects.ts";

/** Two kinds of roles that do harm together: one of each kind in the same project. */
export type ToxicPair = { one: ReadonlySet<string>; other: ReadonlySet<string> };

/** Returns one failure for each project in which an account holds a role of both kinds. */
export function toxicPairs(
  account: AccountSubject,
  { one, other }: ToxicPair,
  without?: string,
): readonly Failure<HeldInProject>[] {
  let failures: Failure<HeldInProject>[] | undefined;
  for (const assignment of account.assignments) {
    const { roles } = assignment;
    if (roles.length < 2 || !roles.some((role) => one.has(role))) continue;
    if (!roles.some((role) => other.has(role))) continue;
    if (without !== undefined && roles.includes(without)) continue;
    const held = roles.filter((role) => one.has(role) || other.has(role));
    failures ??= [];
    failures.push(heldFailure(account, assignment, held));
  }
  return failures ?? passed;
}
