import type { Report } from "../../report.ts";
import { jsonDocument } from "./json-document.ts";

/**
 * Yields a report as one JSON document, as `schemas/audit-report.schema.json` describes it. `findings` holds the suppressed
 * ones too; `summary.findings` counts those that are not.
 */
export function renderJson(report: Report): Iterable<string> {
  const { schemaVersion, tool, generatedAt, organizations, summary, findings, notEvaluated } =
    report;
  return jsonDocument({
    schemaVersion,
    tool,
    generatedAt,
    organizations,
    summary,
    findings,
    notEvaluated,
    policy: report.policy,
    comparedWith: report.comparedWith,
    resolved: report.resolved,
    baseline: report.baseline,
    rootCauses: report.rootCauses,
    rules: report.rules,
    suppressions: report.suppressions,
  });
}
