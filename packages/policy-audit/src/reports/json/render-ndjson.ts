import type { Report } from "../../report.ts";
import { safeJson } from "./safe-json.ts";

/**
 * Yields a line of JSON per finding, suppressed ones too, and a last one that sums up, as
 * `schemas/audit-report-line.schema.json` describes them.
 */
export function* renderNdjson(report: Report): Generator<string> {
  const { schemaVersion, tool, generatedAt, summary, notEvaluated, policy } = report;
  for (const finding of report.findings) yield line({ record: "finding", ...finding });
  yield line({
    record: "summary",
    tool,
    generatedAt,
    organizations: report.organizations.map(({ id, name, platform, collection }) => ({
      id,
      name,
      platform,
      collection,
    })),
    summary,
    notEvaluated,
    policy,
    comparedWith: report.comparedWith,
    resolved: report.resolved,
    baseline: report.baseline,
  });

  function line(value: object): string {
    return `${safeJson({ schemaVersion, ...value })}\n`;
  }
}
