import type { FindingSubject, SubjectNames } from "../finding.ts";
import type { Fix } from "../fix.ts";
import type { Report } from "../report.ts";
import { severities, type Severity } from "../severity.ts";
import { blastRadius, type BlastRadius } from "./blast-radius.ts";
import { indexReport } from "./index-report.ts";
import { preChecks } from "./pre-checks.ts";
import { rollbackOf, type Rollback } from "./rollback.ts";

/** One thing to do, with what to look at before and how to take it back after. */
export type PlanStep = {
  /** From 1. */
  step: number;
  summary: string;
  /** Of the worst finding that it resolves. */
  severity: Severity;
  fix: Fix;
  subject: FindingSubject;
  names: SubjectNames;
  /** Empty where a person has to decide what to do. Those of the Atlas CLI, then Purser's: one or the other. */
  commands: string[];
  /** What to see to before, in sentences; none where nothing can break. */
  checks: string[];
  /** Who and what the change touches; null where it is about no account. */
  blastRadius: BlastRadius | null;
  rollback: Rollback;
  /** The findings that it resolves. */
  resolves: { fingerprint: string; ruleId: string; message: string }[];
};

/**
 * Returns the way from a report to one without findings, step by step. It runs nothing.
 *
 * Worst first; within a severity what can be taken back comes before what cannot, and what needs a person's answer last:
 * a change that can be undone shows who depends on the account at no risk, and may spare the one that cannot. Within these,
 * the step that resolves most comes first.
 */
export function planRemediation(report: Report): PlanStep[] {
  const index = indexReport(report.organizations);
  const findings = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));
  const steps = report.rootCauses.map((cause) => {
    const { fix, subject, names, summary, severity, commands } = cause;
    const account = index.account(subject);
    const organization = index.organization(subject.orgId);
    const platform = organization?.platform ?? "atlas";
    return {
      step: 0,
      summary,
      severity,
      fix,
      subject,
      names,
      commands,
      checks: preChecks(fix, {
        account,
        organization,
        now: Date.parse(report.generatedAt),
      }),
      blastRadius: account === undefined ? null : blastRadius(account, organization),
      rollback: rollbackOf(fix, { subject, platform, held: index.rolesOf(subject) }),
      resolves: cause.resolves.map((fingerprint) => ({
        fingerprint,
        ruleId: findings.get(fingerprint)?.ruleId ?? "",
        message: findings.get(fingerprint)?.message ?? "",
      })),
    };
  });
  // Root causes come by rank, and sorting keeps what is equal in its order.
  return steps
    .toSorted((a, b) => severityOf(a) - severityOf(b) || riskOf(a) - riskOf(b))
    .map((one, at) => ({ ...one, step: at + 1 }));
}

function severityOf({ severity }: PlanStep): number {
  return severities.indexOf(severity);
}

function riskOf({ commands, rollback }: PlanStep): number {
  if (commands.length === 0) return 2;
  return rollback.isPossible ? 0 : 1;
}
