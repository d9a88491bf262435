import { editField, fieldOf, type TextField } from "../fields/text-field.ts";
import { layoutOf } from "../frame/layout.ts";
import type { KeyName, Token } from "../input/token.ts";
import { keepCursor } from "../lists/keep-cursor.ts";
import { moveCursor } from "../lists/move-cursor.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf, withList } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import { to, type Step } from "../state/step.ts";
import type { World } from "../state/world.ts";
import type { Fields } from "./field.ts";
import { completeFilter } from "./complete-filter.ts";
import { noFilter } from "./filter.ts";
import { readablePart } from "./readable-part.ts";

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
  const by = movement(token, layoutOf(state.size).listRows);
  if (by !== undefined) return to(moveCursor(state, world, (cursor) => cursor + by));
  const fields = listScreenOf(placeOf(state).route)?.fields ?? {};
  const field = edited(filter.field, token, fields);
  if (field === undefined || field.text === filter.field.text) {
    return to(field === undefined ? state : withList(state, { filter: { ...filter, field } }));
  }
  const valid = readablePart(field.text, fields);
  return to(keepCursor(withList(state, { filter: { field, valid } }), world));
}

/** What is typed, or what Tab writes out; undefined for a key that is none of both. */
function edited(field: TextField, token: Token, fields: Fields<never>): TextField | undefined {
  if (token.kind !== "key" || token.name !== "tab") return editField(field, token);
  return field.caret === fieldOf(field.text).caret
    ? fieldOf(completeFilter(field.text, fields))
    : field;
}

/** Rows that a key moves by: one looks at what is left without leaving the filter. */
function movement(token: Token, height: number): number | undefined {
  if (token.kind !== "key") return undefined;
  const by: Partial<Record<KeyName, number>> = {
    up: -1,
    down: 1,
    "page-up": -height,
    "page-down": height,
  };
  return by[token.name];
}
