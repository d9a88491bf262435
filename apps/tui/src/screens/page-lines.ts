import type { Size, State } from "../state/state.ts";
import { placeOf } from "../state/crumbs.ts";
import type { World } from "../state/world.ts";
import type { Line } from "../text/line.ts";
import { pageOf } from "./screens.ts";

/** Columns beside which lines of prose are hard to follow. */
const widest = 110;

/** Columns before each line: where a match is pointed at. */
export const pageGutter = 2;

/** Returns how wide the lines of a page are. */
function pageWidth({ columns }: Size): number {
  return Math.min(widest, columns - pageGutter - 1);
}

/** Returns all lines of the page that is shown; none where it is a list. */
export function pageLines(state: State, world: World): readonly Line[] {
  const { route } = placeOf(state);
  return pageOf(route)?.lines(route, world, pageWidth(state.size)) ?? [];
}
