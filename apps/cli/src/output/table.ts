import { cellWidth, cutToWidth } from "./cell-width.ts";
import type { Palette, Tone } from "./palette.ts";

export type Column = {
  heading: string;
  /** Fewest columns the cells may be cut to; absent: never cut. */
  minimum?: number;
  /** Left out of a terminal that is too narrow, the highest first; absent: always shown. */
  expendable?: number;
};

/** One cell: text that is safe to print, and the tone it is shown in. */
export type Cell = { text: string; tone?: Tone };

const gap = 2;

/**
 * Returns a header line and one line per row, aligned.
 * With `width`, no line is longer if cutting and leaving out columns can help it.
 */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  options: { palette: Palette; width?: number },
): { lines: string[]; hidden: string[] } {
  const natural = columns.map((column, index) =>
    Math.max(cellWidth(column.heading), ...rows.map((row) => cellWidth(row[index]?.text ?? ""))),
  );
  const widths = fit(columns, natural, options.width ?? Number.POSITIVE_INFINITY);
  const line = (cells: readonly Cell[]): string =>
    [...widths]
      .map(([index, width], position) => {
        const cell = cells[index] ?? { text: "" };
        const text = cutToWidth(cell.text, width);
        const isLast = position === widths.size - 1;
        const padding = isLast ? "" : " ".repeat(width - cellWidth(text) + gap);
        return options.palette(cell.tone ?? "plain", text) + padding;
      })
      .join("")
      .trimEnd();
  return {
    lines: [
      line(columns.map(({ heading }) => ({ text: heading, tone: "heading" }))),
      ...rows.map(line),
    ],
    hidden: columns.filter((_, index) => !widths.has(index)).map(({ heading }) => heading),
  };
}

/** Returns the width of every column that is shown, by its index. */
function fit(
  columns: readonly Column[],
  natural: readonly number[],
  available: number,
): Map<number, number> {
  const minimum = (index: number): number =>
    Math.min(natural[index] ?? 0, columns[index]?.minimum ?? Number.POSITIVE_INFINITY);
  const total = (indexes: readonly number[], width: (index: number) => number): number =>
    indexes.reduce((sum, index) => sum + width(index), gap * (indexes.length - 1));

  let shown = columns.map((_, index) => index);
  while (total(shown, minimum) > available) {
    const expendable = shown
      .filter((index) => columns[index]?.expendable !== undefined)
      .toSorted((a, b) => (columns[b]?.expendable ?? 0) - (columns[a]?.expendable ?? 0))[0];
    if (expendable === undefined) break;
    shown = shown.filter((index) => index !== expendable);
  }
  const widths = new Map(shown.map((index) => [index, natural[index] ?? 0]));
  let excess = total(shown, (index) => widths.get(index) ?? 0) - available;
  while (excess > 0) {
    // One column at a time from the widest, so that what can be cut is cut evenly.
    const widest = shown
      .filter((index) => (widths.get(index) ?? 0) > minimum(index))
      .toSorted((a, b) => (widths.get(b) ?? 0) - (widths.get(a) ?? 0))[0];
    if (widest === undefined) break;
    widths.set(widest, (widths.get(widest) ?? 0) - 1);
    excess -= 1;
  }
  return widths;
}
