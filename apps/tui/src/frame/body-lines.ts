import { listLines } from "../lists/list-lines.ts";
import { pageGutter, pageLines } from "../screens/page-lines.ts";
import { listScreenOf } from "../screens/screens.ts";
import { rowUnderCursor } from "../screens/under-cursor.ts";
import { markMatches } from "../search/find-matches.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { beside, fitLine } from "../text/fit.ts";
import type { Line } from "../text/line.ts";
import { fill } from "./fill.ts";
import type { Layout } from "./layout.ts";

/** Returns what stands between the header and the hints: a list, with what its row is about beside it, or a page. */
export function bodyLines(state: State, world: World, layout: Layout): Line[] {
  const place = placeOf(state);
  const screen = listScreenOf(place.route);
  if (screen === undefined) return shownPage(state, world, layout);
  const { bodyRows, listRows, listColumns, detailColumns } = layout;
  const list = listLines(screen, place, world, { width: listColumns, height: listRows });
  if (detailColumns === 0) return list;
  const row = rowUnderCursor(state, world);
  const detail = row === undefined ? [] : screen.detail(row, world, detailColumns);
  const shown = detail.length > bodyRows ? [...detail.slice(0, bodyRows - 1), more] : detail;
  // The rule goes as far down as there is something on either side of it.
  const height = Math.max(list.length, shown.length);
  return fill(list, Math.min(height, bodyRows)).map((left, index) =>
    beside(left, fitLine(shown[index] ?? [], detailColumns), listColumns),
  );
}

/** What does not fit beside a list is on the page behind it. */
const more: Line = [{ text: "… Enter shows the rest", tone: "muted" }];

function shownPage(state: State, world: World, { bodyRows }: Layout): Line[] {
  const { scroll, search, match } = placeOf(state);
  return pageLines(state, world)
    .slice(scroll, scroll + bodyRows)
    .map((spans, index) => [
      { text: (scroll + index === match ? ">" : " ").padEnd(pageGutter), tone: "accent" },
      ...markMatches(spans, search.text),
    ]);
}
