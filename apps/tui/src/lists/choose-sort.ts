import { placeOf, withList } from "../state/crumbs.ts";
import type { ListState } from "../state/place.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { keepCursor } from "./keep-cursor.ts";

/**
 * Returns the state with its list in another order, late rows put in theirs. The cursor goes to the first row: who asks what
 * ends first wants to see it.
 */
export function chooseSort(state: State, sort: ListState["sort"], world: World): State {
  return withList(state, {
    sort,
    orderedAt: world.book.version,
    cursor: 0,
    top: 0,
    rowId: undefined,
    anchor: undefined,
  });
}

/** Returns the state with the order of its list turned round; undefined where it has none to turn. */
export function reverseSort(state: State, world: World): State | undefined {
  const { sort } = placeOf(state).list;
  if (sort === undefined) return undefined;
  return chooseSort(state, { ...sort, isDescending: !sort.isDescending }, world);
}

/** Returns the state with late rows in their places; the cursor stays on its row. */
export function settleLateRows(state: State, world: World): State {
  return keepCursor(withList(state, { orderedAt: world.book.version }), world);
}
