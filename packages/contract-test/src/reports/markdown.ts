import {
  counted,
  markdownBlock,
  markdownDetails,
  markdownRow,
  markdownText,
  minuteOf,
} from "@purser/policy-audit/report-parts";
import type { Finding } from "../findings/finding.ts";
import { specPlace } from "../findings/spec-place.ts";
import { changeWords } from "../findings/who-must-move.ts";
import { percent, verdictWords, worstFirst } from "./counts.ts";
import { resultsWith, type Dossier } from "./dossier.ts";

/** Findings that are told in full; the rest are in the other formats. */
const mostFindings = 50;

/** Returns a run as Markdown, for a pull request or a ticket. */
export function markdownReport(dossier: Dossier): string {
  const { report, findings, spec, isEmulated } = dossier;
  const { leftovers } = report;
  const parts = [
    `# Contract of ${markdownText(report.target)}`,
    `${report.platform}, ${isEmulated ? "an emulator" : "a service"}, ${minuteOf(report.startedAt)}, random seed ${report.randomSeed}, ${counted(report.summary.requests, "request")}. Run ${report.runId}.`,
    ...(leftovers.length === 0 ? [] : [leftoverPart(leftovers)]),
    table(
      ["Verdict", "Results", "Meaning"],
      worstFirst.map((verdict) => [verdict, report.summary[verdict], verdictWords[verdict]]),
    ),
    ...moves(findings),
    ...specParts(spec),
    ...findings.slice(0, mostFindings).map(findingPart),
    ...(findings.length > mostFindings
      ? [`${findings.length - mostFindings} more findings are in the other formats.`]
      : []),
    ...observedPart(dossier),
    ...openPart(dossier),
    coveragePart(dossier),
  ];
  return `${parts.join("\n\n")}\n`;
}

function leftoverPart(leftovers: readonly string[]): string {
  const ids = leftovers.map((each) => `\`${each.replaceAll(/[`\s]+/g, " ")}\``);
  return `> **Left behind**, to be deleted by hand or by \`purser contract sweep\`: ${ids.join(", ")}.`;
}

function moves(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ["No violation, no drift: nobody has to move."];
  const parties = new Map<string, number>();
  for (const { move } of findings) parties.set(move.who, (parties.get(move.who) ?? 0) + 1);
  const rows = [...parties].map(([who, count]) => [who, count]);
  return ["## Who must move", table(["Who", "Findings"], rows)];
}

function specParts({ changes, platform }: Dossier["spec"]): string[] {
  if (changes.length === 0) return [];
  const lines = changes.slice(0, 20).map((change) => {
    const { file, line } = specPlace(platform, change.pointer);
    return `- ${markdownText(changeWords(change))}: \`${file}:${line}\``;
  });
  return [
    "## The spec was changed",
    `It differs in ${counted(changes.length, "place")} from the one that was last compared with MongoDB's documentation.`,
    lines.join("\n"),
  ];
}

function findingPart(finding: Finding): string {
  const { verdict, operationId, message, place, pointer, expected, actual, move, curl } = finding;
  const facts = [
    `- Promise: ${place ? `\`${place.file}:${place.line}\`` : "none"}${pointer === undefined ? "" : ` (\`${pointer}\`)`}`,
    ...(expected === undefined ? [] : [`- Expected: ${markdownText(expected)}`]),
    ...(actual === undefined ? [] : [`- Actual: ${markdownText(actual)}`]),
    `- Who must move: **${move.who}**. ${markdownText(move.why)}`,
    `- First seen ${minuteOf(finding.firstSeen)}, random seed ${finding.randomSeed}${finding.harEntry === undefined ? "" : `, HAR entry ${finding.harEntry}`}`,
  ];
  return [
    `### ${verdict === "violation" ? "Violation" : "Drift"}: ${markdownText(`${finding.checkId} ${operationId}, ${finding.case}`)}`,
    markdownText(message),
    facts.join("\n"),
    ...(curl === undefined
      ? []
      : [markdownDetails("The request", markdownBlock(curl.split("\n"), "sh"))]),
  ].join("\n\n");
}

function observedPart(dossier: Dossier): string[] {
  const observed = resultsWith(dossier, "observed");
  if (observed.length === 0) return [];
  const lines = observed.map(
    ({ checkId, operationId, message }) =>
      `- ${markdownText(`${checkId} ${operationId}: ${message}`)}`,
  );
  return [
    "## Observed",
    markdownDetails(`${counted(observed.length, "open point")} settled`, lines.join("\n")),
  ];
}

/** What was not tried and why, one line for each check and reason. */
function openPart(dossier: Dossier): string[] {
  const open = [...resultsWith(dossier, "inconclusive"), ...resultsWith(dossier, "skipped")];
  if (open.length === 0) return [];
  const lines = new Set(
    open.map(({ checkId, verdict, message }) => markdownText(`${checkId}, ${verdict}: ${message}`)),
  );
  return ["## Not judged", [...lines].map((line) => `- ${line}`).join("\n")];
}

function coveragePart({ coverage }: Dossier): string {
  const rows = coverage.criteria.map(({ name, level, covered, total }) => [
    name,
    level,
    `${covered} of ${total}`,
    percent(covered, total),
  ]);
  return [
    "## Exercised",
    `Test coverage level ${coverage.level} of 7 (Martin-Lopez 2019).`,
    table(["What", "Level", "Exercised", "Share"], rows),
  ].join("\n\n");
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [markdownRow(head), markdownRow(head.map(() => "---")), ...rows.map(markdownRow)].join(
    "\n",
  );
}
