import type { Tone } from "../text/line.ts";
import type { World } from "../state/world.ts";

/** One cell as it is shown. */
export type Cell = { text: string; tone?: Tone };

/** A column of a list. */
export type Column<Row> = {
  /** As `:sort` and saved views name it. */
  id: string;
  title: string;
  /** Columns of the terminal that it takes at least; what is left over is shared by `grow`. */
  width: number;
  grow?: number;
  align?: "left" | "right";
  /** Columns of the terminal below which it is left out. 0: always there. */
  from: number;
  cell(row: Row, world: World): Cell;
  /** Which way it is sorted when it is chosen. @default "ascending" */
  first?: "ascending" | "descending";
  /** What it is sorted by; nulls come last either way. */
  key(row: Row, world: World): number | string | null;
};
