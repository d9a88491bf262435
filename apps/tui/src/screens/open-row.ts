import { filterOf } from "../filter/filter.ts";
import type { Look } from "../lists/list-screen.ts";
import { enter, placeOf, withList, withPlace } from "../state/crumbs.ts";
import type { Route } from "../state/route.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { pageOf, listScreenOf } from "./screens.ts";
import { rowUnderCursor } from "./under-cursor.ts";

/** Whether there is something behind what the cursor is on. */
export function canOpen(state: State, world: World): boolean {
  return behindCursor(state, world) !== undefined;
}

/** Returns the state one place deeper: in what is behind the row under the cursor, or behind the page. */
export function openRow(state: State, world: World): State {
  const behind = behindCursor(state, world);
  if (behind === undefined) return state;
  const { filter, sort } = behind.look;
  const entered = enter(state, behind.route);
  return withList(filter === undefined ? entered : withPlace(entered, { given: filter }), {
    ...(filter === undefined ? {} : { filter: filterOf(filter) }),
    ...(sort === undefined ? {} : { sort }),
  });
}

function behindCursor(state: State, world: World): { route: Route; look: Look } | undefined {
  const { route } = placeOf(state);
  const screen = listScreenOf(route);
  if (screen === undefined) {
    const behind = pageOf(route)?.open?.(route, world);
    return behind && { route: behind, look: {} };
  }
  const row = rowUnderCursor(state, world);
  const behind = row && screen.open(row);
  return row && behind && { route: behind, look: screen.look?.(row) ?? {} };
}
