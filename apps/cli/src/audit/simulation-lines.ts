import { severities, type Report, type Simulation } from "@purser/policy-audit";
import { printable } from "../output/printable.ts";

/** Returns a simulation for people: the score, the findings by severity, what goes and what would come. */
export function simulationLines(simulation: Simulation): string[] {
  const { before, after, score, resolved, appeared } = simulation;
  const change = (what: string, from: number, to: number): string =>
    `  ${what.padEnd(10)}${String(from).padStart(6)} → ${String(to).padStart(6)}${from === to ? "" : `  ${signed(to - from)}`}`;
  const list = (heading: string, findings: Report["findings"]): string[] =>
    findings.length === 0
      ? []
      : [
          "",
          heading,
          ...findings.map(({ ruleId, message }) => `  ${ruleId} ${printable(message)}`),
        ];
  return [
    "As it would be. Nothing was changed.",
    change("score", score.before, score.after),
    change("findings", before.summary.findings, after.summary.findings),
    ...severities.map((severity) =>
      change(severity, before.summary.bySeverity[severity], after.summary.bySeverity[severity]),
    ),
    ...list("Resolved", resolved),
    ...list("New", appeared),
  ];
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number);
}
