/** A table of a report: the first column is text, the others are figures. */
export type Table = {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** What has to be known to read it. */
  note?: string;
};

/** Returns a table for a terminal. */
export function tableAsText({ title, columns, rows, note }: Table): string {
  const all = [columns, ...rows];
  const widths = columns.map((_, index) =>
    Math.max(...all.map((row) => (row[index] ?? "").length)),
  );
  const lines = all.map((row) =>
    row
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`), ...(note ? [`  ${note}`] : [])].join("\n");
}

/** Returns a table in Markdown. */
export function tableAsMarkdown({ title, columns, rows, note }: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", String.raw`\|`)).join(" | ")} |`;
  const rule = columns.map((_, index) => (index === 0 ? "---" : "---:"));
  return [
    `## ${title}`,
    "",
    ...(note ? [note, ""] : []),
    line(columns),
    line(rule),
    ...rows.map(line),
  ].join("\n");
}
