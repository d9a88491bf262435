import { layoutOf } from "../frame/layout.ts";
import { placeOf, withPlace } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { pageLines } from "./page-lines.ts";

/** Returns the state with a page scrolled, no further than its last line. */
export function scrollPage(state: State, world: World, to: (scroll: number) => number): State {
  const { scroll } = placeOf(state);
  const last = Math.max(0, pageLines(state, world).length - layoutOf(state.size).bodyRows);
  const next = Math.max(0, Math.min(last, to(scroll)));
  return next === scroll ? state : withPlace(state, { scroll: next });
}
