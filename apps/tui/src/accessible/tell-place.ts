import { crumbName } from "../frame/crumb-name.ts";
import type { AnyRow, ListScreen } from "../lists/list-screen.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { tabTitles } from "../screens/account/tab-titles.ts";
import { listScreenOf, pageOf } from "../screens/screens.ts";
import { placeOf } from "../state/crumbs.ts";
import type { Place } from "../state/place.ts";
import { accountTabs } from "../state/route.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { plainWords } from "./plain-words.ts";
import { rowSentence } from "./row-sentence.ts";
import { countOf } from "./spoken-cell.ts";
import { noWrap, spokenLines } from "./spoken-lines.ts";

/** Rows of a list, and lines of a page, that are told at once. */
const rowsAtOnce = 10;
const linesAtOnce = 40;

/** What is told, and how far into the list or the page it went. */
export type Told = { says: readonly string[]; upTo: number };

/** Returns where one is, and the beginning of what there is. */
export function tellPlace(state: State, world: World): Told {
  const place = placeOf(state);
  const screen = listScreenOf(place.route);
  const way = state.crumbs.map(({ route }) => crumbName(route, world)).join(" > ");
  const tabs =
    place.route.screen === "account"
      ? [`Tabs, such as tab secrets: ${accountTabs.map((tab) => tabTitles[tab]).join(", ")}.`]
      : [];
  const more = tellMore(state, world, 0);
  const head = screen === undefined ? way : `${way}: ${countWords(place, screen, world)}`;
  return { says: [...[`${head}.`, ...tabs].map(plainWords), ...more.says], upTo: more.upTo };
}

/** Returns where one is back at, in as few words as whoever was there before needs. */
export function tellReturn(state: State, world: World): Told {
  const row = tellRow(state, world);
  if (row === undefined) return tellPlace(state, world);
  const { upTo, says } = tellPlace(state, world);
  const { cursor } = placeOf(state).list;
  return { says: [...says.slice(0, 1), row], upTo: Math.max(upTo, cursor + 1) };
}

/** Returns what comes next in the list or the page. */
export function tellMore(state: State, world: World, from: number): Told {
  const place = placeOf(state);
  const screen = listScreenOf(place.route);
  return screen === undefined
    ? moreLines(place, world, from)
    : moreRows(place, screen, world, from);
}

function moreLines({ route }: Place, world: World, from: number): Told {
  const lines = spokenLines(pageOf(route)?.lines(route, world, noWrap) ?? []);
  const upTo = Math.min(lines.length, from + linesAtOnce);
  if (from >= lines.length && from > 0) return { says: ["That was all of it."], upTo: from };
  const rest =
    upTo < lines.length ? [`Lines ${from + 1} to ${upTo} of ${lines.length}. More: more.`] : [];
  return { says: [...lines.slice(from, upTo), ...rest], upTo };
}

function moreRows(place: Place, screen: ListScreen<AnyRow>, world: World, from: number): Told {
  const { rows, total } = visibleRows(screen, place, world);
  if (rows.length === 0) {
    const isFiltered = total > 0;
    const says = isFiltered
      ? ["The filter leaves none. clear-filter drops it."]
      : spokenLines(screen.empty(place.route, world));
    return { says, upTo: 0 };
  }
  if (from >= rows.length) return { says: ["That was the last row."], upTo: from };
  const upTo = Math.min(rows.length, from + rowsAtOnce);
  const says = rows
    .slice(from, upTo)
    .map((row, index) => `${from + index + 1}: ${rowWords(row, place, screen, world)}`);
  const rest =
    upTo < rows.length
      ? `Rows ${from + 1} to ${upTo} of ${rows.length}. A number opens one, more goes on.`
      : "A number opens one.";
  return { says: [...says, rest], upTo };
}

function rowWords(row: AnyRow, place: Place, screen: ListScreen<AnyRow>, world: World): string {
  const mark = place.list.marks.has(row.id) ? "marked, " : "";
  return mark + rowSentence(row, screen, place.route, world);
}

/** Returns the row under the cursor: "row 4 of 200: …"; undefined where there is none. */
export function tellRow(state: State, world: World): string | undefined {
  const place = placeOf(state);
  const screen = listScreenOf(place.route);
  if (screen === undefined) return undefined;
  const { rows } = visibleRows(screen, place, world);
  const row = rows[place.list.cursor];
  if (row === undefined) return undefined;
  const at = `row ${place.list.cursor + 1} of ${rows.length}`;
  return `${at}: ${rowWords(row, place, screen, world)}`;
}

/** How many rows there are, and what has made them more or fewer, or put them in another order. */
function countWords(place: Place, screen: ListScreen<AnyRow>, world: World): string {
  const { rows, total, late } = visibleRows(screen, place, world);
  const { filter, sort, marks } = place.list;
  const caveat = screen.caveat?.(place.route, world);
  return [
    filter.valid === ""
      ? countOf(total, screen.noun)
      : `${rows.length} of ${countOf(total, screen.noun)}, filter ${filter.valid}`,
    ...(sort === undefined
      ? []
      : [`sorted by ${sort.column}, ${sort.isDescending ? "descending" : "ascending"}`]),
    ...(late === 0 ? [] : [`${late} of them new, at the end`]),
    ...(marks.size === 0 ? [] : [`${marks.size} marked`]),
    ...(caveat === undefined ? [] : [caveat]),
  ].join(", ");
}
