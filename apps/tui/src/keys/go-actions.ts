import { canOpen, openRow } from "../screens/open-row.ts";
import { leaveOrAsk } from "../dialogs/leave/leave-or-ask.ts";
import { goBack } from "../state/crumbs.ts";
import { to } from "../state/step.ts";
import type { Action } from "./action.ts";

/** Going somewhere and back. */
export const goActions: readonly Action[] = [
  {
    id: "open",
    title: "open",
    keys: ["enter", "l", "right"],
    isHere: canOpen,
    run: (state, world) => to(openRow(state, world)),
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
    keys: ["q"],
    run: leaveOrAsk,
  },
];
