import { commandHints } from "../command/command-line.ts";
import { keyName } from "../keys/key-names.ts";
import { availableActions, keysOf } from "../keys/key-map.ts";
import { filterHints } from "../filter/filter-hints.ts";
import { markWords } from "../lists/count-marks.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { cellWidth } from "../text/cell-width.ts";
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
];

/** The ways to everything else, and out: there is always room for them. */
const ways = ["help", "quit"];

const separator = " · ";

/** What can be done now, in a few words. */
export function hintLine(state: State, world: World): Line {
  if (state.mode === "filter") return filterHints(state);
  if (state.mode === "command") return commandHints(state, world);
  if (state.mode === "search") {
    return [
      {
        text: " Enter or Esc keep the search · n N next, previous · Ctrl-C drop it",
        tone: "muted",
      },
    ];
  }
  const marked = markWords(placeOf(state), world);
  const actions = availableActions(state, world);
  const hintOf = (id: string): string[] => {
    const action = actions.find((one) => one.id === id);
    const [key] = action === undefined ? [] : keysOf(action, world);
    return action === undefined || key === undefined ? [] : [`${keyName(key)} ${action.title}`];
  };
  const always = ways.flatMap(hintOf);
  const marks = marked === "" ? [] : [marked];
  const hints = marks;
  for (const hint of reminders.flatMap(hintOf)) {
    if (cellWidth([...hints, hint, ...always].join(separator)) + 2 <= state.size.columns) {
      hints.push(hint);
    }
  }
  return [{ text: ` ${[...hints, ...always].join(separator)}`, tone: "muted" }];
}
