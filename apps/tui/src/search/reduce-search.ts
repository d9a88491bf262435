import { editField, emptyField } from "../fields/text-field.ts";
import type { Token } from "../input/token.ts";
import { placeOf, withPlace } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import { to, type Step } from "../state/step.ts";
import type { World } from "../state/world.ts";
import { goToFirstMatch } from "./go-to-match.ts";

/** Takes a token while one types what to look for in a page: nothing that is typed here does anything but look. */
export function reduceSearch(state: State, token: Token, world: World): Step {
  const { search } = placeOf(state);
  const browsing: State = { ...state, mode: "browse" };
  if (token.kind === "key" && (token.name === "enter" || token.name === "escape")) {
    return to(browsing);
  }
  if (token.kind === "ctrl" && token.letter === "c") return to(clearSearch(browsing));
  // Nothing is left to take back: the field is left, and nothing else happens.
  if (token.kind === "key" && token.name === "backspace" && search.text === "") return to(browsing);
  const field = editField(search, token);
  if (field === undefined) return to(state);
  return to(goToFirstMatch(withPlace(state, { search: field }), world));
}

/** Returns the state with nothing looked for. */
export function clearSearch(state: State): State {
  return withPlace(state, { search: emptyField, match: undefined });
}
