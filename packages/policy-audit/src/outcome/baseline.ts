import type { FindingSubject } from "../finding.ts";
import type { NotEvaluated, Report, ReportedFinding, ResolvedFinding } from "../report.ts";

/** A finding of an earlier audit. Of one that was listed by its fingerprint alone, nothing else is known. */
export type BaselineEntry = {
  fingerprint: string;
  known?: Omit<ResolvedFinding, "fingerprint">;
};

/** What an earlier audit found, by fingerprint. */
export type Baseline = ReadonlyMap<string, BaselineEntry>;

/**
 * Returns a report whose findings tell whether they are new, and which of the baseline are resolved. One that is not found
 * any more counts as resolved only where its rule came to a verdict on what it is about: what could not be read, what a rule
 * that was off would have found, and what is in another organization stays open.
 */
export function applyBaseline(report: Report, baseline: Baseline): Report {
  const findings = report.findings.map((finding) => ({
    ...finding,
    isNew: !baseline.has(finding.fingerprint),
  }));
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  const gone = [...baseline.values()].filter(({ fingerprint }) => !found.has(fingerprint));
  const wasJudged = judgeOf(report);
  const resolved = gone.filter(wasJudged);
  return {
    ...report,
    findings,
    resolved: resolved.flatMap(({ fingerprint, known }) =>
      known === undefined ? [] : [{ ...known, fingerprint }],
    ),
    baseline: {
      findings: baseline.size,
      new: findings.filter(isNewAndOpen).length,
      resolved: resolved.map(({ fingerprint }) => fingerprint),
      open: gone.filter((entry) => !wasJudged(entry)).map(({ fingerprint }) => fingerprint),
    },
  };
}

function isNewAndOpen({ isNew, suppressed }: ReportedFinding): boolean {
  return isNew === true && suppressed === false;
}

/** Whether a verdict was possible on what an entry of a baseline is about. */
function judgeOf({ rules, organizations, notEvaluated, summary }: Report) {
  const on = new Set(rules.map(({ ruleId }) => ruleId));
  const here = new Set(organizations.map(({ id }) => id));
  const open = new Map<string, NotEvaluated[]>();
  for (const entry of notEvaluated) {
    open.set(entry.ruleId, [...(open.get(entry.ruleId) ?? []), entry]);
  }
  return ({ known }: BaselineEntry): boolean => {
    if (known === undefined) return summary.evaluations.notEvaluated === 0;
    const { ruleId, subject } = known;
    if (!on.has(ruleId) || !here.has(subject.orgId)) return false;
    return !open.get(ruleId)?.some((one) => isWithin(subject, one.subject));
  };
}

/** Whether a subject is another one, or in it: a whole list that could not be read stands for what is on it. */
function isWithin(subject: FindingSubject, around: FindingSubject): boolean {
  return Object.entries(around).every(
    ([key, value]) => subject[key as keyof FindingSubject] === value,
  );
}
