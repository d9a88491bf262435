import { listScreenOf } from "../screens/screens.ts";
import type { Place } from "../state/place.ts";
import type { World } from "../state/world.ts";
import type { AnyRow } from "./list-screen.ts";
import { visibleRows } from "./visible-rows.ts";

/** Marked rows, and how many of them the filter hides. */
export type MarkCount = { marked: number; hidden: number };

/** Counted once for the same marks and rows: a hundred thousand rows are not counted for every key. */
const counted = new WeakMap<ReadonlySet<string>, { rows: readonly AnyRow[]; count: MarkCount }>();

/** Returns how many rows are marked, and how many of those are not to be seen. */
export function countMarks(place: Place, world: World): MarkCount {
  const { marks } = place.list;
  const screen = listScreenOf(place.route);
  if (screen === undefined || marks.size === 0) return { marked: 0, hidden: 0 };
  const { rows } = visibleRows(screen, place, world);
  const known = counted.get(marks);
  if (known?.rows === rows) return known.count;
  const shown = rows.reduce((sum, { id }) => sum + Number(marks.has(id)), 0);
  const count = { marked: marks.size, hidden: marks.size - shown };
  counted.set(marks, { rows, count });
  return count;
}

/** Returns the same in words: "3 marked (1 hidden by the filter)"; empty where nothing is marked. */
export function markWords(place: Place, world: World): string {
  const { marked, hidden } = countMarks(place, world);
  if (marked === 0) return "";
  return hidden === 0 ? `${marked} marked` : `${marked} marked (${hidden} hidden by the filter)`;
}
