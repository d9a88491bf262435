import { emptyField } from "../fields/text-field.ts";
import { noFilter } from "../filter/filter.ts";
import type { SavedFilter } from "../filter/saved/saved-filter.ts";
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
  return {
    route,
    list: { ...freshList, orderedAt: bookVersion },
    scroll: 0,
    search: emptyField,
    match: undefined,
  };
}

export type StateOptions = {
  size: Size;
  now: number;
  isWriting: boolean;
  theme?: State["theme"];
  isAscii?: boolean;
  hasReducedMotion?: boolean;
  route?: Route;
  savedFilters?: readonly SavedFilter[];
  /** What is to be known before anything else, a line each. */
  notices?: readonly string[];
};

/** Returns the state that the browser opens with. */
export function initialState(options: StateOptions): State {
  const { size, now, isWriting, route = { screen: "home" } } = options;
  return {
    size,
    crumbs: [freshPlace(route, 0)],
    mode: "browse",
    command: emptyField,
    dialog: noticeOf(options.notices),
    toast: undefined,
    serial: 0,
    isWriting,
    isWatching: false,
    theme: options.theme ?? "auto",
    isAscii: options.isAscii ?? false,
    hasReducedMotion: options.hasReducedMotion ?? false,
    hasMouse: false,
    savedFilters: options.savedFilters ?? [],
    bookVersion: 0,
    now,
  };
}

function noticeOf(lines: readonly string[] = []): State["dialog"] {
  return lines.length === 0 ? undefined : { kind: "notice", title: "to know", lines };
}
