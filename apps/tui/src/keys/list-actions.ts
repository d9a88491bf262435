import { openSort } from "../dialogs/sort/sort-choices.ts";
import { reverseSort, settleLateRows } from "../lists/choose-sort.ts";
import { canMark, clearMarks, dropRange, markAll, markRange, toggleMark } from "../lists/marks.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import { to } from "../state/step.ts";
import type { World } from "../state/world.ts";
import type { Action } from "./action.ts";

/** The order of a list, its columns, and its marks. */
export const listActions: readonly Action[] = [
  {
    id: "sort",
    title: "sort…",
    keys: ["s"],
    isHere: isList,
    run: (state) => to({ ...state, dialog: openSort(state) }),
  },
  {
    id: "reverse-sort",
    title: "turn the order round",
    keys: ["S"],
    isHere: (state) => isList(state) && placeOf(state).list.sort !== undefined,
    run: (state, world) => to(reverseSort(state, world) ?? state),
  },
  {
    id: "settle",
    title: "put new rows in their places",
    keys: ["="],
    isHere: hasLateRows,
    run: (state, world) => to(settleLateRows(state, world)),
  },
  {
    id: "columns",
    title: "columns…",
    keys: ["v"],
    isHere: isList,
    run: (state) => to({ ...state, dialog: { kind: "columns", cursor: 0 } }),
  },
  {
    id: "mark",
    title: "mark",
    keys: ["space"],
    isHere: canMark,
    run: (state, world) => to(toggleMark(state, world)),
  },
  {
    id: "mark-range",
    title: "mark from here on, or up to here",
    keys: ["V"],
    isHere: canMark,
    run: (state, world) => to(markRange(state, world)),
  },
  {
    id: "drop-range",
    title: "drop the begun range",
    keys: ["escape"],
    before: ["clear-filter", "back"],
    isHere: (state) => placeOf(state).list.anchor !== undefined,
    run: (state) => to(dropRange(state)),
  },
  {
    id: "mark-all",
    title: "mark all that the filter leaves",
    keys: ["*"],
    isHere: canMark,
    run: (state, world) => to(markAll(state, world)),
  },
  {
    id: "clear-marks",
    title: "clear marks",
    keys: ["\\"],
    isHere: (state) => canMark(state) && placeOf(state).list.marks.size > 0,
    run: (state) => to(clearMarks(state)),
  },
];

function isList(state: State): boolean {
  return listScreenOf(placeOf(state).route) !== undefined;
}

function hasLateRows(state: State, world: World): boolean {
  const place = placeOf(state);
  const screen = listScreenOf(place.route);
  return screen !== undefined && visibleRows(screen, place, world).late > 0;
}
