import { markup, type Markup } from "../safe-html.ts";
import type { MapAxes } from "./map-axes.ts";
import type { MapGrid } from "./map-grid.ts";
import { labelWidth } from "./short-label.ts";

/** Pixels below the grid that brackets and their names take. */
export const environmentsHeight = 74;

/** Returns a bracket for each environment: its projects stand together. A name that does not fit below hangs aslant. */
export function mapEnvironments(
  { columns }: MapAxes,
  { bottom, columns: edges, cellWidth }: MapGrid,
): Markup[] {
  const brackets: Markup[] = [];
  let from = 0;
  for (const [index, { environment }] of columns.entries()) {
    const next = columns[index + 1];
    if (next !== undefined && next.environment === environment) continue;
    const x1 = (edges[from] ?? 0) + 2;
    const x2 = (edges[index] ?? 0) + cellWidth - 2;
    const name = environment ?? "no environment";
    const place =
      labelWidth(name) <= x2 - x1
        ? markup`class="middle faint" x="${(x1 + x2) / 2}" y="${bottom + 24}"`
        : markup`class="faint" transform="translate(${x1 + 2} ${bottom + 22}) rotate(35)"`;
    brackets.push(
      markup`<line class="axis" x1="${x1}" x2="${x2}" y1="${bottom + 9}" y2="${bottom + 9}"/><text ${place}>${name}</text>`,
    );
    from = index + 1;
  }
  return brackets;
}
