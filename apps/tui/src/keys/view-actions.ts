import { noFilter } from "../filter/filter.ts";
import { keepCursor } from "../lists/keep-cursor.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf, withList } from "../state/crumbs.ts";
import { to } from "../state/step.ts";
import type { Action } from "./action.ts";

/** How the list is looked at. */
export const viewActions: readonly Action[] = [
  {
    id: "filter",
    title: "filter",
    keys: ["/"],
    isHere: (state) => listScreenOf(placeOf(state).route) !== undefined,
    run: (state) => to({ ...state, mode: "filter" }),
  },
  {
    id: "clear-filter",
    title: "clear the filter",
    keys: ["escape"],
    before: ["back"],
    isHere(state) {
      const { given = "", list } = placeOf(state);
      return list.filter.field.text !== "" && list.filter.field.text !== given;
    },
    run: (state, world) => to(keepCursor(withList(state, { filter: noFilter }), world)),
  },
];
