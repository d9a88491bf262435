import { listScreenOf } from "../screens/screens.ts";
import { placeOf, withList } from "../state/crumbs.ts";
import type { Place } from "../state/place.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import type { AnyRow } from "./list-screen.ts";
import { moveCursor } from "./move-cursor.ts";
import { rangeOf } from "./range-of.ts";
import { visibleRows } from "./visible-rows.ts";

/** Whether rows can be marked here: where something can be done to what they are about. */
export function canMark(state: State): boolean {
  return listScreenOf(placeOf(state).route)?.subject !== undefined;
}

/** Returns the state with the row under the cursor marked, or no longer, and the cursor on the next one. */
export function toggleMark(state: State, world: World): State {
  const place = placeOf(state);
  const row = shownRows(place, world)[place.list.cursor];
  if (row === undefined) return state;
  const marks = new Set(place.list.marks);
  if (!marks.delete(row.id)) marks.add(row.id);
  return moveCursor(withList(state, { marks, rowId: row.id }), world, (cursor) => cursor + 1);
}

/** Returns the state with a range begun at the cursor, or with all rows of the begun one marked. */
export function markRange(state: State, world: World): State {
  const place = placeOf(state);
  const rows = shownRows(place, world);
  const row = rows[place.list.cursor];
  if (row === undefined) return state;
  const range = rangeOf(place, rows);
  if (range === undefined) return withList(state, { anchor: row.id, rowId: row.id });
  const marks = withMarks(place, rows.slice(range.from, range.to + 1));
  return withList(state, { marks, anchor: undefined });
}

/** Returns the state with every shown row marked, beside those that are marked already. */
export function markAll(state: State, world: World): State {
  const place = placeOf(state);
  return withList(state, { marks: withMarks(place, shownRows(place, world)), anchor: undefined });
}

/** Returns the state without the range that was begun; marks stay. */
export function dropRange(state: State): State {
  return withList(state, { anchor: undefined });
}

/** Returns the state with no row marked. */
export function clearMarks(state: State): State {
  return withList(state, { marks: new Set(), anchor: undefined });
}

function withMarks({ list }: Place, rows: readonly AnyRow[]): ReadonlySet<string> {
  const marks = new Set(list.marks);
  for (const { id } of rows) marks.add(id);
  return marks;
}

function shownRows(place: Place, world: World): readonly AnyRow[] {
  const screen = listScreenOf(place.route);
  return screen === undefined ? [] : visibleRows(screen, place, world).rows;
}
