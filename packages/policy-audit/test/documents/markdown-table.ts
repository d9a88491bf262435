import { cellWidth } from "../../src/words/cell-width.ts";

/** Returns a Markdown table with its columns padded, as the formatter of this repository writes it. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) =>
    Math.max(3, ...cells.map((row) => cellWidth(row[column] ?? ""))),
  );
  const line = (row: readonly string[], fill = " "): string =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width, fill)).join(" | ")} |\n`;
  const [first = [], ...others] = cells;
  return `${line(first)}${line([], "-")}${others.map((row) => line(row)).join("")}`;
}
