import type { Report } from "../report.ts";
import { isAtLeast, severities, type Severity } from "../severity.ts";

export type VerdictOptions = {
  /** The mildest severity that fails; `none` lets every finding pass. @default "high" */
  failOn?: Severity | "none" | undefined;
  /** Whether only findings fail that are not in the baseline. Without a baseline all are new. */
  failOnNew?: boolean | undefined;
  /** Whether a suppression that has expired fails. */
  strict?: boolean | undefined;
};

/**
 * Returns the exit code that a report comes to, whatever it is printed as: 4 for an expired suppression where `strict`, 3
 * where something could not be read or judged, 1 for a finding at or above `failOn`, else 0. Suppressed findings never fail.
 */
export function verdictOf(report: Report, options: VerdictOptions = {}): 0 | 1 | 3 | 4 {
  const { failOn = "high", failOnNew = false, strict = false } = options;
  if (strict && report.suppressions.some(({ state }) => state === "expired")) return 4;
  if (!isComplete(report)) return 3;
  if (failOn === "none") return 0;
  return (failOnNew ? hasNew(report, failOn) : hasAny(report, failOn)) ? 1 : 0;
}

function isComplete({ summary, organizations }: Report): boolean {
  return (
    summary.evaluations.notEvaluated === 0 &&
    organizations.every(({ collection }) => collection.complete)
  );
}

/** By the counts, which are there even where findings were not kept. */
function hasAny({ summary: { bySeverity } }: Report, failOn: Severity): boolean {
  return severities.some((severity) => isAtLeast(severity, failOn) && bySeverity[severity] > 0);
}

function hasNew({ findings }: Report, failOn: Severity): boolean {
  return findings.some(
    ({ severity, suppressed, isNew }) =>
      suppressed === false && isNew !== false && isAtLeast(severity, failOn),
  );
}
