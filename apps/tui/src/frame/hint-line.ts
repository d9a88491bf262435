import { commandHints } from "../command/command-line.ts";
import { keyName } from "../keys/key-names.ts";
import { availableActions, keysOf } from "../keys/key-map.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import type { Line } from "../text/line.ts";

/** Actions that the bottom of the screen reminds of, where they can be done. */
const reminders = [
  "mark",
  "open",
  "new",
  "rotate",
  "delete",
  "row-findings",
  "next-tab",
  "next-match",
  "filter",
  "search",
  "help",
  "quit",
];

/** What can be done now, in a few words. */
export function hintLine(state: State, world: World): Line {
  if (state.mode === "filter") {
    return [{ text: " Enter or Esc keep the filter · Ctrl-C drop it", tone: "muted" }];
  }
  if (state.mode === "command") return commandHints(state, world);
  if (state.mode === "search") {
    return [
      {
        text: " Enter or Esc keep the search · n N next, previous · Ctrl-C drop it",
        tone: "muted",
      },
    ];
  }
  const marked = placeOf(state).list.marks.size;
  const actions = availableActions(state, world);
  const hints = reminders.flatMap((id) => {
    const action = actions.find((one) => one.id === id);
    const [key] = action === undefined ? [] : keysOf(action, world);
    return action === undefined || key === undefined ? [] : [`${keyName(key)} ${action.title}`];
  });
  const marks = marked === 0 ? [] : [`${marked} marked`];
  return [{ text: ` ${[...marks, ...hints].join(" · ")}`, tone: "muted" }];
}
