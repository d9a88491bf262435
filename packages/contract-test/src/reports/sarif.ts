import { createHash } from "node:crypto";
import {
  artifactLocation,
  cutText,
  printable,
  sarifLimits,
} from "@purser/policy-audit/report-parts";
import type { Finding } from "../findings/finding.ts";
import { leftoverWords, type Dossier } from "./dossier.ts";

/**
 * Returns violations and drift as SARIF 2.1.0, each at the line of the spec that it breaks. A violation is an error, drift a
 * note: GitHub shows them beside the line of whoever changes the spec. Inconclusive results and what was left behind are
 * notifications of the run.
 */
export function sarifReport(dossier: Dossier): string {
  const { report, findings, tool, summaries } = dossier;
  const ids = [...new Set(findings.map(({ checkId }) => checkId))];
  const shown = findings.slice(0, sarifLimits.results);
  const run = {
    tool: {
      driver: {
        name: "purser contract",
        version: tool.version,
        rules: ids.map((id) => ruleOf(id, summaries.get(id) ?? id)),
      },
    },
    automationDetails: { id: `purser-contract/${report.platform}/` },
    columnKind: "utf16CodeUnits",
    invocations: [invocationOf(dossier)],
    results: shown.map((finding) => resultOf(finding, ids.indexOf(finding.checkId))),
  };
  const $schema = "https://json.schemastore.org/sarif-2.1.0.json";
  return `${JSON.stringify({ $schema, version: "2.1.0", runs: [run] }, undefined, 1)}\n`;
}

function ruleOf(id: string, summary: string): object {
  return {
    id,
    name: id,
    shortDescription: { text: cutText(summary) },
    fullDescription: { text: cutText(summary) },
    help: { text: `${summary}\n\nMore: purser contract explain ${id}` },
    defaultConfiguration: { level: "error" },
  };
}

function resultOf(finding: Finding, ruleIndex: number): object {
  const { id, checkId, verdict, message, operationId, place, move, curl } = finding;
  const text = `${operationId}, ${finding.case}: ${message} Who must move: ${move.who}. ${move.why}`;
  return {
    ruleId: checkId,
    ruleIndex,
    level: verdict === "violation" ? "error" : "note",
    message: { text: cutText(plain(text)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(place?.file ?? "spec"),
          region: { startLine: place?.line ?? 1 },
        },
        logicalLocations: [{ name: operationId, fullyQualifiedName: id, kind: "function" }],
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `${shortHash(id)}:1` },
    properties: {
      verdict,
      whoMustMove: move.party,
      ...(finding.pointer !== undefined && { pointer: finding.pointer }),
      ...(finding.expected !== undefined && { expected: finding.expected }),
      ...(finding.actual !== undefined && { actual: finding.actual }),
      ...(curl !== undefined && { curl }),
      ...(finding.harEntry !== undefined && { harEntry: finding.harEntry }),
      randomSeed: finding.randomSeed,
      firstSeen: finding.firstSeen,
      lastSeen: finding.lastSeen,
    },
  };
}

function invocationOf(dossier: Dossier): object {
  const { report, spec } = dossier;
  const open = report.results.filter(({ verdict }) => verdict === "inconclusive");
  const left = leftoverWords(dossier);
  const changed = spec.changes.length;
  const notes = [
    ...(left === undefined ? [] : [{ level: "error", text: left }]),
    ...(changed === 0
      ? []
      : [
          {
            level: "warning",
            text: `The spec differs in ${changed} places from the one that was last compared with MongoDB's documentation.`,
          },
        ]),
    ...open.map(({ id, message }) => ({ level: "warning", text: `${id}: ${message}` })),
  ];
  return {
    executionSuccessful: left === undefined && open.length === 0,
    startTimeUtc: report.startedAt,
    toolExecutionNotifications: notes.map(({ level, text }) => ({
      level,
      message: { text: cutText(plain(text)) },
    })),
  };
}

/** A text in square brackets could make a link of itself. Source: SARIF 2.1.0, 3.11.6. */
function plain(text: string): string {
  return printable(text).replaceAll(/[[\]\\]/g, String.raw`\$&`);
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
