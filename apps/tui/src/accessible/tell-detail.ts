import { listScreenOf, pageOf } from "../screens/screens.ts";
import { rowUnderCursor } from "../screens/under-cursor.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { noWrap, spokenLines } from "./spoken-lines.ts";

/** Returns all that is known of the row that one is on, or of the page. */
export function tellDetail(state: State, world: World): string[] {
  const { route } = placeOf(state);
  const row = rowUnderCursor(state, world);
  const lines =
    row === undefined
      ? (pageOf(route)?.lines(route, world, noWrap) ?? [])
      : (listScreenOf(route)?.detail(row, world, noWrap) ?? []);
  const says = spokenLines(lines);
  return says.length === 0 ? ["There is no more to tell of this."] : says;
}
