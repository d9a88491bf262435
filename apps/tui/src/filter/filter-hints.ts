import { listScreenOf } from "../screens/screens.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { Line } from "../text/line.ts";

/** What may be typed into a filter, while nothing is. */
export const filterForms = 'words  !not  "two words"  /regex/  ~slip  field:value';

/** What keys do while a filter is typed, and what it may name. */
export function filterHints(state: State): Line {
  const names = Object.keys(listScreenOf(placeOf(state).route)?.fields ?? {});
  const fields =
    names.length === 0 ? "" : ` · Tab completes ${names.map((name) => `${name}:`).join(" ")}`;
  return [{ text: ` Enter keep · Ctrl-C drop${fields}`, tone: "muted" }];
}
