import type { Report } from "../../report.ts";
import { severities } from "../../severity.ts";
import { countOf } from "../../words/count-of.ts";
import { baselineWords } from "../baseline-words.ts";
import type { TextPage } from "./text-page.ts";

/** Returns the counts, and what to type next. */
export function summaryLines(page: TextPage, report: Report): string[] {
  return ["", ...countLines(page, report), "", ...nextLines(page, report)];
}

function countLines(page: TextPage, report: Report): string[] {
  const { summary, organizations, findings, baseline } = report;
  const { passed, failed, notEvaluated, notApplicable } = summary.evaluations;
  const counts = severities.flatMap((severity) => {
    const count = summary.bySeverity[severity];
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  const fresh = findings.filter((one) => one.isNew === true && one.suppressed === false).length;
  const more = [
    ...(fresh === 0 ? [] : [`${fresh} new`]),
    ...(summary.suppressed === 0 ? [] : [`${summary.suppressed} more suppressed`]),
  ];
  const found =
    summary.findings === 0
      ? `No findings${notEvaluated === 0 ? "" : " in what could be evaluated"}`
      : `${countOf(summary.findings, "finding")}: ${counts.join(", ")}`;
  const looked = `${countOf(summary.accounts, "account")} in ${countOf(organizations.length, "organization")}`;
  return [
    ...page.block("heading", [found, ...more].join("; ")),
    ...(baseline === undefined ? [] : page.block("plain", baselineWords(baseline))),
    ...page.block(
      "plain",
      `${looked}; ${countOf(passed + failed + notEvaluated + notApplicable, "evaluation")}: ${passed} passed, ${failed} failed, ${notEvaluated} not evaluated, ${notApplicable} not applicable`,
    ),
  ];
}

function nextLines(page: TextPage, { findings, rootCauses }: Report): string[] {
  const worst = findings.find(({ suppressed }) => suppressed === false);
  const suggestions: [string, string][] = [];
  if (worst !== undefined) {
    suggestions.push([`purser explain ${worst.ruleId}`, `why ${worst.slug} matters`]);
  }
  if (rootCauses.length > 0) {
    suggestions.push([page.command("plan"), "every command, in order"]);
  }
  suggestions.push([
    page.command("audit -o html=audit.html"),
    "the whole report, to open in a browser",
  ]);
  const widest = Math.max(...suggestions.map(([command]) => command.length));
  return suggestions.map(
    ([command, what]) => `  ${command.padEnd(widest)}  ${page.paint("quiet", what)}`,
  );
}
