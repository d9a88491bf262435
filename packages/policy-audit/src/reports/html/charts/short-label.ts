import { printable } from "../../../words/printable.ts";

/** Returns a name that fits a chart; the whole of it stands in the mark's tooltip and in the table. */
export function shortLabel(name: string, characters: number): string {
  const points = Array.from(printable(name));
  return points.length <= characters
    ? points.join("")
    : `${points.slice(0, characters - 1).join("")}…`;
}

/** Pixels that a label takes, near enough to keep labels apart: fonts differ. */
export function labelWidth(label: string): number {
  return label.length * 6.2;
}
