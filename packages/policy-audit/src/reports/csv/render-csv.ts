import Papa from "papaparse";
import type { Report, ReportedFinding } from "../../report.ts";
import { neutralReport } from "../../words/neutral-report.ts";

/** By column, what stands in it. New columns come last. */
const columns: Readonly<Record<string, (finding: ReportedFinding) => string>> = {
  severity: ({ severity }) => severity,
  confidence: ({ confidence }) => confidence,
  ruleId: ({ ruleId }) => ruleId,
  slug: ({ slug }) => slug,
  title: ({ title }) => title,
  message: ({ message }) => message,
  platform: ({ platform }) => platform,
  orgId: ({ subject }) => subject.orgId,
  organization: ({ names }) => names.organization,
  clientId: ({ subject }) => subject.clientId ?? "",
  account: ({ names }) => names.account ?? "",
  projectId: ({ subject }) => subject.projectId ?? "",
  project: ({ names }) => names.project ?? "",
  secretId: ({ subject }) => subject.secretId ?? "",
  apiKeyId: ({ subject }) => subject.apiKeyId ?? "",
  address: ({ subject }) => subject.address ?? "",
  access: ({ scope }) => scope?.access ?? "",
  projectsReached: ({ scope }) => scope?.projects?.toString() ?? "",
  evidence: ({ evidence }) =>
    evidence.map(({ fact, value, source }) => `${fact}: ${String(value)} (${source})`).join("; "),
  remediation: ({ remediation }) => remediation.summary,
  commands: ({ remediation }) => remediation.commands.join("\n"),
  standards: ({ standards }) =>
    standards.map(({ standard, control }) => `${standard} ${control}`).join("; "),
  isNew: ({ isNew }) => (isNew === undefined ? "" : String(isNew)),
  suppressedUntil: ({ suppressed }) => (suppressed === false ? "" : suppressed.until),
  suppressedBy: ({ suppressed }) => (suppressed === false ? "" : suppressed.owner),
  suppressedReason: ({ suppressed }) => (suppressed === false ? "" : suppressed.reason),
  fingerprint: ({ fingerprint }) => fingerprint,
};

/**
 * What a spreadsheet would take for a formula, full-width forms and blanks before it included; papaparse puts a `'` before it.
 * Source: OWASP, "CSV Injection".
 */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/u;

/** Rows that are written at once. */
const batch = 500;

/** Yields a report as RFC 4180: a heading, and a row per finding, suppressed ones too. Every field is quoted. */
export function* renderCsv(report: Report): Generator<string> {
  yield written([Object.keys(columns)]);
  const { findings } = neutralReport(report);
  for (let at = 0; at < findings.length; at += batch) {
    const rows = findings.slice(at, at + batch);
    yield written(rows.map((finding) => Object.values(columns).map((valueOf) => valueOf(finding))));
  }
}

function written(rows: string[][]): string {
  // Quoted, a field stays one where the spreadsheet's own separator is a semicolon.
  return `${Papa.unparse(rows, { quotes: true, newline: "\r\n", escapeFormulae: formula })}\r\n`;
}
