import type { Place } from "../state/place.ts";
import type { AnyRow } from "./list-screen.ts";

/** Returns where the begun range lies in the shown rows, both ends included; undefined where none is begun. */
export function rangeOf(
  { list: { anchor, cursor } }: Place,
  rows: readonly AnyRow[],
): { from: number; to: number } | undefined {
  if (anchor === undefined) return undefined;
  const found = rows.findIndex(({ id }) => id === anchor);
  // The row that it began with is hidden now, or gone: what is left of it is the row under the cursor.
  const begin = found === -1 ? cursor : found;
  return { from: Math.min(begin, cursor), to: Math.max(begin, cursor) };
}
