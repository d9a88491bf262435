import { layoutOf } from "../frame/layout.ts";
import { scrollPage } from "../screens/scroll-page.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf, withList } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { visibleRows } from "./visible-rows.ts";

/**
 * Returns the state with the cursor on a row of the shown list, or on the nearest there is. At an edge the list jumps by half
 * a screen: scrolling line by line would repaint all of it for every key.
 */
export function moveCursor(state: State, world: World, to: (cursor: number) => number): State {
  const place = placeOf(state);
  const screen = listScreenOf(place.route);
  if (screen === undefined) return scrollPage(state, world, to);
  const { rows } = visibleRows(screen, place, world);
  const cursor = Math.max(0, Math.min(rows.length - 1, to(place.list.cursor)));
  const top = topFor(cursor, place.list.top, layoutOf(state.size).listRows, rows.length);
  return withList(state, { cursor, top, rowId: rows[cursor]?.id });
}

/** Returns the first row to show so that the cursor is on the screen. */
export function topFor(cursor: number, top: number, height: number, total: number): number {
  const last = Math.max(0, total - height);
  if (cursor >= top && cursor < top + height) return Math.min(top, last);
  const half = Math.floor(height / 2);
  return Math.max(0, Math.min(last, cursor < top ? cursor - half : cursor - half + 1));
}
