import type { FindingSubject } from "../finding.ts";
import { passed, type Failure } from "../rule.ts";
import type { AuditContext } from "../subjects/audit-context.ts";
import { causeOf, type FactState } from "../subjects/fact-state.ts";
import type { CompiledRule } from "./compile-rules.ts";

/** What is done with verdicts that somebody has to read. */
export type Verdicts = {
  onFailures: (rule: CompiledRule, failures: readonly Failure<unknown>[]) => void;
  onNotEvaluated: (rule: CompiledRule, reason: string) => void;
};

/**
 * Comes to exactly one verdict on one rule and one subject, and counts it. A rule that needs what could not be read never
 * passes: it is not evaluated, unless it already finds something wrong in the part that was read.
 */
export function evaluate<S extends { facts: FactState }>(
  compiled: CompiledRule<S>,
  subject: S,
  context: AuditContext,
  verdicts: Verdicts,
): void {
  const { needs, evaluations } = compiled;
  const { unread, notOffered } = subject.facts;
  if ((needs & notOffered) !== 0) {
    evaluations.notApplicable++;
    return;
  }
  const isPart = (needs & unread) !== 0;
  if (isPart && !compiled.holdsInPart) return leaveOpen(compiled, subject, verdicts);
  const outcome = compiled.check(subject, compiled.thresholds, context);
  // By far the most frequent outcome of a million accounts: nothing else about it is asked.
  if (outcome === passed && !isPart) {
    evaluations.passed++;
    return;
  }
  if (outcome === "not-applicable") {
    if (isPart) return leaveOpen(compiled, subject, verdicts);
    evaluations.notApplicable++;
    return;
  }
  if (outcome === "not-evaluated") return leaveOpen(compiled, subject, verdicts);
  if ("notEvaluated" in outcome) {
    return leaveOpen(compiled, subject, verdicts, outcome.notEvaluated);
  }
  if (outcome.length > 0) {
    evaluations.failed++;
    return verdicts.onFailures(compiled, outcome);
  }
  if (isPart) return leaveOpen(compiled, subject, verdicts);
  evaluations.passed++;
}

function leaveOpen(
  compiled: CompiledRule,
  { facts }: { facts: FactState },
  { onNotEvaluated }: Verdicts,
  reason?: string,
): void {
  compiled.evaluations.notEvaluated++;
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
