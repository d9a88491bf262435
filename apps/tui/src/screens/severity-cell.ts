import type { Severity } from "@purser/policy-audit";
import type { SeverityCounts } from "../book/rows.ts";
import type { Cell } from "../lists/column.ts";
import type { Tone } from "../text/line.ts";

const tones: Readonly<Record<Severity, Tone>> = {
  critical: "danger",
  high: "danger",
  medium: "warning",
  low: "plain",
  info: "muted",
};

const weights: Readonly<Record<Severity, number>> = {
  critical: 4,
  high: 3,
  medium: 2,
  low: 1,
  info: 0,
};

const worstFirst: readonly Severity[] = ["critical", "high", "medium", "low", "info"];

/** A severity as its word. */
export function severityCell(severity: Severity): Cell {
  return { text: severity, tone: tones[severity] };
}

/** Returns a number that is higher the worse it is. */
export function severityKey(severity: Severity): number {
  return weights[severity];
}

/** How many findings of the worst severity there are, by its initial: "2 H". */
export function worstCell(findings: SeverityCounts): Cell {
  const worst = worstFirst.find((severity) => findings[severity] > 0);
  if (worst === undefined) return { text: "-", tone: "muted" };
  return { text: `${findings[worst]} ${worst.charAt(0).toUpperCase()}`, tone: tones[worst] };
}

/** Returns a number that is higher the worse the findings are. */
export function worstKey({ critical, high, medium, low, info }: SeverityCounts): number {
  return critical * 1e12 + high * 1e9 + medium * 1e6 + low * 1e3 + info;
}

/** All findings in words: "2 high, 1 low"; "none". */
export function findingsWords(findings: SeverityCounts): string {
  const told = worstFirst.flatMap((severity) =>
    findings[severity] === 0 ? [] : [`${findings[severity]} ${severity}`],
  );
  return told.length === 0 ? "none" : told.join(", ");
}
