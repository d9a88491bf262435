import { emptyField } from "../fields/text-field.ts";
import { noFilter } from "../filter/filter.ts";
import type { ListState, Place } from "./place.ts";
import type { Route } from "./route.ts";
import type { Size, State } from "./state.ts";

const freshList: ListState = {
  cursor: 0,
  rowId: undefined,
  top: 0,
  filter: noFilter,
  sort: undefined,
  hidden: new Set(),
  marks: new Set(),
  anchor: undefined,
  orderedAt: 0,
};

/** Returns a place as it is entered for the first time. */
export function freshPlace(route: Route, bookVersion: number): Place {
  return { route, list: { ...freshList, orderedAt: bookVersion }, scroll: 0, search: emptyField, match: undefined };
}

export type StateOptions = {
  size: Size;
  now: number;
  isWriting: boolean;
  theme?: State["theme"];
  isAscii?: boolean;
  hasReducedMotion?: boolean;
  route?: Route;
};

/** Returns the state that the browser opens with. */
export function initialState(options: StateOptions): State {
  const { size, now, isWriting, route = { screen: "home" } } = options;
  return {
    size,
    crumbs: [freshPlace(route, 0)],
    mode: "browse",
    command: emptyField,
    dialog: undefined,
    toast: undefined,
    isWriting,
    isWatching: false,
    theme: options.theme ?? "auto",
    isAscii: options.isAscii ?? false,
    hasReducedMotion: options.hasReducedMotion ?? false,
    hasMouse: false,
    bookVersion: 0,
    now,
  };
}
