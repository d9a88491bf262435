import type { FindingSubject } from "../finding.ts";
import type { Failure, Outcome, Rule } from "../rule.ts";
import type { AuditContext } from "../subjects/audit-context.ts";
import { causeOf, type FactState } from "../subjects/fact-state.ts";
import type { CompiledRule } from "./compile-rules.ts";
import type { Tally } from "./tally.ts";

type Check<S> = (
  subject: S,
  thresholds: Readonly<Record<string, number>>,
  context: AuditContext,
) => Outcome<unknown>;

/** What is done with verdicts that somebody has to read. */
export type Verdicts = {
  tally: Tally;
  onFailures: (rule: CompiledRule, failures: readonly Failure<unknown>[]) => void;
  onNotEvaluated: (rule: CompiledRule, reason: string) => void;
};

/**
 * Comes to exactly one verdict on one rule and one subject. A rule that needs what could not be read never passes: it is not
 * evaluated, unless it already finds something wrong in the part that was read.
 */
export function evaluate<S extends { facts: FactState }>(
  compiled: CompiledRule<Rule & { check: Check<S> }>,
  subject: S,
  context: AuditContext,
  verdicts: Verdicts,
): void {
  const { rule, index, needs, thresholds } = compiled;
  const { tally } = verdicts;
  const { unread, notOffered } = subject.facts;
  if ((needs & notOffered) !== 0) return tally.add(index, "notApplicable");
  const isPart = (needs & unread) !== 0;
  if (isPart && !rule.holdsInPart) return leaveOpen(compiled, subject, verdicts);
  const outcome = rule.check(subject, thresholds, context);
  if (outcome === "not-applicable") {
    return isPart ? leaveOpen(compiled, subject, verdicts) : tally.add(index, "notApplicable");
  }
  if (outcome === "not-evaluated") return leaveOpen(compiled, subject, verdicts);
  if ("notEvaluated" in outcome) {
    return leaveOpen(compiled, subject, verdicts, outcome.notEvaluated);
  }
  if (outcome.length > 0) {
    tally.add(index, "failed");
    return verdicts.onFailures(compiled, outcome);
  }
  return isPart ? leaveOpen(compiled, subject, verdicts) : tally.add(index, "passed");
}

function leaveOpen(
  compiled: CompiledRule,
  { facts }: { facts: FactState },
  { tally, onNotEvaluated }: Verdicts,
  reason?: string,
): void {
  tally.add(compiled.index, "notEvaluated");
  onNotEvaluated(compiled, reason ?? reasonOf(facts, compiled.needs));
}

/** Returns in words why a rule could not be evaluated. */
export function reasonOf(facts: FactState, needs: number): string {
  return causeOf(facts, needs)?.message ?? "What it has to know was not read.";
}

/** Returns the subject of a finding: the rule's own, and what the failure names beside it. */
export function narrow(subject: FindingSubject, { about }: Failure<unknown>): FindingSubject {
  return about === undefined ? subject : { ...subject, ...about };
}
