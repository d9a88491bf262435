import { severities, type Report, type Simulation } from "@purser/policy-audit";
import { printable } from "../output/printable.ts";

/** Returns a simulation for people: the score, the findings by severity, what goes and what would come. */
export function simulationLines(simulation: Simulation, isWhole: boolean): string[] {
  const { before, after, score, resolved, appeared, weighedAnew } = simulation;
  const change = (what: string, from: number, to: number): string =>
    `  ${what.padEnd(10)}${String(from).padStart(6)} → ${String(to).padStart(6)}${from === to ? "" : `  ${signed(to - from)}`}`;
  const list = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${line}`)];
  return [
    "As it would be. Nothing was changed.",
    change("score", score.before, score.after),
    change("findings", before.summary.findings, after.summary.findings),
    ...severities.map((severity) =>
      change(severity, before.summary.bySeverity[severity], after.summary.bySeverity[severity]),
    ),
    ...list("Resolved", resolved.map(tell)),
    ...list("New", appeared.map(tell)),
    ...list(
      "Another severity",
      weighedAnew.map(
        ({ before: then, after: now }) => `${tell(now)} (${then.severity} → ${now.severity})`,
      ),
    ),
    ...(isWhole ? [] : ["", "Not everything could be read: purser audit says what."]),
  ];
}

function tell({ ruleId, message }: Report["findings"][number]): string {
  return `${ruleId} ${printable(message)}`;
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number);
}
