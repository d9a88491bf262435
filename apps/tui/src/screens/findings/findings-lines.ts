import type { FindingRow } from "../../book/rows.ts";
import { cut, fit } from "../../text/fit.ts";
import type { Line } from "../../text/line.ts";
import { severityCell } from "../severity-cell.ts";

/** Returns findings as lines of their severity and title. */
export function findingsLines(findings: readonly FindingRow[], width: number): Line[] {
  return findings.map(({ severity, title }) => {
    const { text, tone } = severityCell(severity);
    return [{ text: fit(text, 10), tone: tone ?? "plain" }, { text: cut(title, width - 10) }];
  });
}
