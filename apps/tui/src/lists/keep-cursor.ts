import { layoutOf } from "../frame/layout.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf, withList } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { dropLostMarks } from "./drop-lost-marks.ts";
import { topFor } from "./move-cursor.ts";
import { visibleRows } from "./visible-rows.ts";

/**
 * Returns the state after the rows of its list have changed: the cursor stays on its row, and that row at its height of the
 * screen. A list that nobody has touched yet is put in order as it grows; any other keeps its order, and what is new comes last.
 */
export function keepCursor(state: State, world: World): State {
  const { list, route } = placeOf(state);
  const screen = listScreenOf(route);
  if (screen === undefined) return state;
  const isUntouched = list.rowId === undefined && list.marks.size === 0;
  const marks = dropLostMarks(list.marks, screen.rows(route, world));
  const orderedAt = isUntouched ? world.book.version : list.orderedAt;
  const current = withList(state, { marks, orderedAt });
  const { rows } = visibleRows(screen, placeOf(current), world);
  const found = list.rowId === undefined ? -1 : rows.findIndex(({ id }) => id === list.rowId);
  const cursor = found === -1 ? Math.max(0, Math.min(list.cursor, rows.length - 1)) : found;
  const height = layoutOf(state.size).listRows;
  const top = topFor(cursor, Math.max(0, list.top + cursor - list.cursor), height, rows.length);
  return withList(current, { cursor, top });
}
