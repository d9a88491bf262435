import { editField } from "../fields/text-field.ts";
import type { Token } from "../input/token.ts";
import { keepCursor } from "../lists/keep-cursor.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf, withList } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import { to, type Step } from "../state/step.ts";
import type { World } from "../state/world.ts";
import { noFilter } from "./filter.ts";
import { parseFilter } from "./parse-filter.ts";

/** Takes a token while the filter is being typed: nothing that is typed here does anything but narrow the list. */
export function reduceFilter(state: State, token: Token, world: World): Step {
  const { filter } = placeOf(state).list;
  if (token.kind === "key" && (token.name === "enter" || token.name === "escape")) {
    return to({ ...state, mode: "browse" });
  }
  if (token.kind === "ctrl" && token.letter === "c") {
    return to(keepCursor(withList({ ...state, mode: "browse" }, { filter: noFilter }), world));
  }
  // Nothing is left to take back: the field is left, and nothing else happens.
  if (token.kind === "key" && token.name === "backspace" && filter.field.text === "") {
    return to({ ...state, mode: "browse" });
  }
  const field = editField(filter.field, token);
  if (field === undefined) return to(state);
  const screen = listScreenOf(placeOf(state).route);
  const parsed = parseFilter(field.text, screen?.fields ?? {});
  const valid = parsed.state === "ok" ? field.text : filter.valid;
  return to(keepCursor(withList(state, { filter: { field, valid } }), world));
}
