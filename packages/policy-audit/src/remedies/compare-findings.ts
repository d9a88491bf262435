import type { ReportedFinding } from "../report.ts";

/** What became of findings from one audit to the next; suppressed ones count as not there. */
export type FindingChange = {
  resolved: ReportedFinding[];
  /** Found only after. */
  appeared: ReportedFinding[];
  /** Found both times, with another severity. */
  weighedAnew: { before: ReportedFinding; after: ReportedFinding }[];
};

export function compareFindings(
  before: readonly ReportedFinding[],
  after: readonly ReportedFinding[],
): FindingChange {
  const then = byFingerprint(before);
  const since = byFingerprint(after);
  return {
    resolved: [...then.values()].filter(({ fingerprint }) => !since.has(fingerprint)),
    appeared: [...since.values()].filter(({ fingerprint }) => !then.has(fingerprint)),
    weighedAnew: [...then.values()].flatMap((finding) => {
      const again = since.get(finding.fingerprint);
      if (again === undefined || again.severity === finding.severity) return [];
      return [{ before: finding, after: again }];
    }),
  };
}

function byFingerprint(findings: readonly ReportedFinding[]): Map<string, ReportedFinding> {
  return new Map(
    findings
      .filter(({ suppressed }) => suppressed === false)
      .map((finding) => [finding.fingerprint, finding]),
  );
}
