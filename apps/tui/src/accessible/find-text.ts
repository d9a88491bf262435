import { moveCursor } from "../lists/move-cursor.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { listScreenOf, pageOf } from "../screens/screens.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import { to, type Step } from "../state/step.ts";
import type { World } from "../state/world.ts";
import { answerText } from "./answer-text.ts";
import { plainWords } from "./plain-words.ts";

/** Goes to the next row that has a text in it, from the one on; in a page, to its next line. */
export function findText(
  text: string,
  state: State,
  world: World,
): Step | { says: readonly string[] } {
  const place = placeOf(state);
  const nothing = { says: [plainWords(`Nothing here has "${text}" in it.`)] };
  const screen = listScreenOf(place.route);
  if (screen === undefined) {
    if (pageOf(place.route) === undefined) return nothing;
    const step = answerText(text, { ...state, mode: "search" }, world);
    return placeOf(step.state).match === undefined ? nothing : step;
  }
  const wanted = text.toLowerCase();
  const { rows } = visibleRows(screen, place, world);
  const from = place.list.cursor + 1;
  const order = [...rows.keys()].map((index) => (index + from) % rows.length);
  const found = order.find((index) => rows[index]?.haystack.includes(wanted));
  return found === undefined ? nothing : to(moveCursor(state, world, () => found));
}
