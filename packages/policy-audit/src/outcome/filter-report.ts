import type { Report, ReportedFinding, RootCause } from "../report.ts";
import { confidences, isAtLeast, severities, type Confidence, type Severity } from "../severity.ts";

export type ReportFilter = {
  /** The mildest that stays. @default everything */
  minSeverity?: Severity | undefined;
  /** The least sure that stays. @default everything */
  minConfidence?: Confidence | undefined;
};

/**
 * Returns a report with the findings that are bad and sure enough. Counts of findings, in the summary and of the baseline,
 * and root causes follow; scores and evaluations tell of everything that was judged, so they stay. A verdict on the result
 * goes by what is left.
 */
export function filterReport(report: Report, filter: ReportFilter): Report {
  const { minSeverity = "info", minConfidence = "low" } = filter;
  const isSureEnough = ({ confidence }: ReportedFinding): boolean =>
    confidences.indexOf(confidence) <= confidences.indexOf(minConfidence);
  const findings = report.findings.filter(
    (finding) => isAtLeast(finding.severity, minSeverity) && isSureEnough(finding),
  );
  if (findings.length === report.findings.length) return report;
  const open = findings.filter(({ suppressed }) => suppressed === false);
  const { baseline } = report;
  return {
    ...report,
    findings,
    summary: {
      ...report.summary,
      findings: open.length,
      suppressed: findings.length - open.length,
      bySeverity: countBySeverity(open),
    },
    rootCauses: filterCauses(report.rootCauses, open),
    ...(baseline === undefined
      ? {}
      : { baseline: { ...baseline, new: open.filter(({ isNew }) => isNew === true).length } }),
  };
}

function countBySeverity(findings: readonly ReportedFinding[]): Record<Severity, number> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Keeps what still resolves something, in its order. */
function filterCauses(
  causes: readonly RootCause[],
  findings: readonly ReportedFinding[],
): RootCause[] {
  const severityOf = new Map(findings.map(({ fingerprint, severity }) => [fingerprint, severity]));
  return causes
    .flatMap((cause) => {
      const resolves = cause.resolves.filter((fingerprint) => severityOf.has(fingerprint));
      const left = new Set(resolves.map((fingerprint) => severityOf.get(fingerprint)));
      const severity = severities.find((one) => left.has(one));
      return severity === undefined ? [] : [{ ...cause, resolves, severity }];
    })
    .map((cause, index) => ({ ...cause, rank: index + 1 }));
}
