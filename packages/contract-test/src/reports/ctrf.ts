import type { Verdict } from "../verdicts/verdict.ts";
import { leftoverWords, type Dossier } from "./dossier.ts";

/** What the Common Test Report Format calls our verdicts. */
const statuses: Readonly<Record<Verdict, "passed" | "failed" | "skipped" | "other">> = {
  pass: "passed",
  violation: "failed",
  drift: "other",
  observed: "passed",
  inconclusive: "other",
  skipped: "skipped",
};

/** Returns a run in the Common Test Report Format (ctrf.io), a test per result. */
export function ctrfReport(dossier: Dossier): string {
  const { report, findings, tool } = dossier;
  const curls = new Map(findings.map(({ id, curl, move }) => [id, { curl, move }]));
  const start = Date.parse(report.startedAt);
  const tests = report.results.map((result) => ({
    name: result.id,
    status: statuses[result.verdict],
    duration: 0,
    rawStatus: result.verdict,
    suite: [result.checkId],
    message: result.message,
    ...(curls.has(result.id) && { extra: curls.get(result.id) }),
  }));
  const count = (status: string): number => tests.filter((each) => each.status === status).length;
  const document = {
    reportFormat: "CTRF",
    specVersion: "0.0.0",
    results: {
      tool,
      summary: {
        tests: tests.length,
        passed: count("passed"),
        failed: count("failed"),
        pending: 0,
        skipped: count("skipped"),
        other: count("other"),
        start,
        stop: start + Math.round(report.summary.seconds * 1000),
      },
      tests,
      extra: {
        platform: report.platform,
        target: report.target,
        randomSeed: report.randomSeed,
        leftovers: report.leftovers,
        ...(leftoverWords(dossier) !== undefined && { warning: leftoverWords(dossier) }),
      },
    },
  };
  return `${JSON.stringify(document, undefined, 1)}\n`;
}
