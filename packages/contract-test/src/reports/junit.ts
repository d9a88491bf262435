import { printable, xmlAttributes, xmlText } from "@purser/policy-audit/report-parts";
import type { Finding } from "../findings/finding.ts";
import type { Result } from "../verdicts/verdict.ts";
import { leftoverWords, type Dossier } from "./dossier.ts";

/**
 * Returns a run as JUnit XML: a suite per check, a case per result. A violation is a failure, what could not be judged an
 * error, as is what was left behind; drift and what was skipped are skipped cases, and say which.
 */
export function junitReport(dossier: Dossier): string {
  const { results } = dossier.report;
  const checkIds = new Set(results.map(({ checkId }) => checkId));
  const findings = new Map(dossier.findings.map((each) => [each.id, each]));
  const timestamp = dossier.report.startedAt.slice(0, 19);
  const left = leftoverWords(dossier);
  const bodies = [...checkIds].map((checkId) => {
    const own = results.filter((each) => each.checkId === checkId);
    const cases = own.map((each) => caseOf(each, findings.get(each.id)));
    const counts = { tests: own.length, ...countsOf(own) };
    return `  <testsuite${xmlAttributes({ name: checkId, ...counts, time: 0, timestamp })}>\n${cases.join("")}  </testsuite>\n`;
  });
  if (left !== undefined) bodies.push(leftoverSuite(left, timestamp));
  const { failures, errors } = countsOf(dossier.report.results);
  const extra = left === undefined ? 0 : 1;
  const total = {
    name: "purser contract",
    tests: dossier.report.results.length + extra,
    failures,
    errors: errors + extra,
    time: dossier.report.summary.seconds,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${xmlAttributes(total)}>\n${bodies.join("")}</testsuites>\n`;
}

function countsOf(results: readonly Result[]) {
  const count = (...verdicts: Result["verdict"][]): number =>
    results.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    failures: count("violation"),
    errors: count("inconclusive"),
    skipped: count("skipped", "drift"),
  };
}

function caseOf(result: Result, finding: Finding | undefined): string {
  const { checkId, operationId, verdict } = result;
  const name = printable(`${operationId} ${result.case}`);
  const open = `    <testcase${xmlAttributes({ classname: checkId, name, time: 0 })}`;
  const message = printable(result.message);
  if (verdict === "violation")
    return `${open}>\n      <failure${xmlAttributes({ type: verdict, message })}>${xmlText(bodyOf(finding))}</failure>\n    </testcase>\n`;
  if (verdict === "inconclusive")
    return `${open}>\n      <error${xmlAttributes({ type: verdict, message })}/>\n    </testcase>\n`;
  if (verdict === "skipped" || verdict === "drift")
    return `${open}>\n      <skipped${xmlAttributes({ message: `${verdict}: ${message}` })}/>\n    </testcase>\n`;
  return `${open}/>\n`;
}

function bodyOf(finding: Finding | undefined): string {
  if (!finding) return "";
  const { move, expected, actual, place, pointer, curl, harEntry, randomSeed } = finding;
  return [
    `Who must move: ${move.who}. ${move.why}`,
    place && `Promise: ${place.file}:${place.line} (${pointer})`,
    expected !== undefined && `Expected: ${expected}`,
    actual !== undefined && `Actual: ${actual}`,
    `Random seed: ${randomSeed}`,
    harEntry !== undefined && `HAR entry: ${harEntry}`,
    curl,
  ]
    .filter((line) => typeof line === "string")
    .map((line) => line.split("\n").map(printable).join("\n"))
    .join("\n");
}

function leftoverSuite(words: string, timestamp: string): string {
  const counts = { tests: 1, failures: 0, errors: 1, skipped: 0, time: 0, timestamp };
  return `  <testsuite${xmlAttributes({ name: "CLEANUP", ...counts })}>\n    <testcase classname="CLEANUP" name="left behind" time="0">\n      <error type="left behind"${xmlAttributes({ message: words })}/>\n    </testcase>\n  </testsuite>\n`;
}
