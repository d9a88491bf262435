import { fieldOf } from "../fields/text-field.ts";
import { enter, placeOf, withList } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { pageOf, listScreenOf } from "./screens.ts";
import { rowUnderCursor } from "./under-cursor.ts";

/** Returns the state one place deeper: in what is behind the row under the cursor, or behind the page. */
export function openRow(state: State, world: World): State {
  const { route } = placeOf(state);
  const screen = listScreenOf(route);
  if (screen === undefined) {
    const behind = pageOf(route)?.open?.(route, world);
    return behind === undefined ? state : enter(state, behind);
  }
  const row = rowUnderCursor(state, world);
  const behind = row && screen.open(row);
  if (row === undefined || behind === undefined) return state;
  const { filter, sort } = screen.look?.(row) ?? {};
  return withList(enter(state, behind), {
    ...(filter === undefined ? {} : { filter: { field: fieldOf(filter), valid: filter } }),
    ...(sort === undefined ? {} : { sort }),
  });
}
