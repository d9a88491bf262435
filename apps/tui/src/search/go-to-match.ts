import { layoutOf } from "../frame/layout.ts";
import { pageLines } from "../screens/page-lines.ts";
import { scrollPage } from "../screens/scroll-page.ts";
import { placeOf, withPlace } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { findMatches } from "./find-matches.ts";

/** Returns the state at another match: the next one after the one that is pointed at, or the one before; after the last comes the first. */
export function goToMatch(state: State, world: World, direction: 1 | -1): State {
  const { search, match } = placeOf(state);
  const matches = findMatches(pageLines(state, world), search.text);
  if (matches.length === 0) return withPlace(state, { match: undefined });
  const at = match === undefined ? -1 : matches.indexOf(match);
  const from = at === -1 && direction === -1 ? 0 : at;
  const next = matches[(from + direction + matches.length) % matches.length];
  return next === undefined ? state : showMatch(state, world, next);
}

/** Returns the state at the first match from the top of the screen on, as one types. */
export function goToFirstMatch(state: State, world: World): State {
  const { search, scroll } = placeOf(state);
  const matches = findMatches(pageLines(state, world), search.text);
  const next = matches.find((index) => index >= scroll) ?? matches[0];
  return next === undefined
    ? withPlace(state, { match: undefined })
    : showMatch(state, world, next);
}

function showMatch(state: State, world: World, match: number): State {
  const height = layoutOf(state.size).bodyRows;
  const shown = withPlace(state, { match });
  return scrollPage(shown, world, (scroll) =>
    match >= scroll && match < scroll + height ? scroll : match - (height >> 1),
  );
}
