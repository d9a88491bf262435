import { visibleRows } from "../lists/visible-rows.ts";
import { listScreenOf } from "../screens/screens.ts";
import { enter, goBack, placeOf } from "../state/crumbs.ts";
import { to } from "../state/step.ts";
import type { Action } from "./action.ts";

/** Going somewhere and back. */
export const goActions: readonly Action[] = [
  {
    id: "open",
    title: "open",
    keys: ["enter", "l", "right"],
    run(state, world) {
      const place = placeOf(state);
      const screen = listScreenOf(place.route);
      const row = screen && visibleRows(screen, place, world).rows[place.list.cursor];
      const route = row && screen?.open(row);
      return to(route === undefined ? state : enter(state, route));
    },
  },
  {
    id: "back",
    title: "back",
    keys: ["escape", "backspace", "h", "left"],
    run: (state) => to(goBack(state)),
  },
  {
    id: "quit",
    title: "quit",
    keys: ["q", "ctrl-c"],
    run: (state) => ({ state, effects: [{ kind: "quit" }] }),
  },
];
