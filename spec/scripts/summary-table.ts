/** Returns rows as lines of text: the first column to the left, the others to the right, each as wide as its widest cell. */
export function tableLines(rows: (string | number)[][]): string[] {
  const cells = rows.map((row) => row.map(String));
  const widths = cells.reduce<number[]>(
    (known, row) => row.map((cell, column) => Math.max(known[column] ?? 0, cell.length)),
    [],
  );
  return cells.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
}
