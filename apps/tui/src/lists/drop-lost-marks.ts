import type { AnyRow } from "./list-screen.ts";

/** Returns the marks of rows that there are: what was deleted elsewhere is marked no more. The same set where none is lost. */
export function dropLostMarks(
  marks: ReadonlySet<string>,
  rows: readonly AnyRow[],
): ReadonlySet<string> {
  if (marks.size === 0) return marks;
  const found = rows.filter(({ id }) => marks.has(id));
  return found.length === marks.size ? marks : new Set(found.map(({ id }) => id));
}
