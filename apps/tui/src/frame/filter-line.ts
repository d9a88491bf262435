import { fieldSpans } from "../fields/field-spans.ts";
import type { TextField } from "../fields/text-field.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { pageLines } from "../screens/page-lines.ts";
import { listScreenOf } from "../screens/screens.ts";
import { findMatches } from "../search/find-matches.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { cellWidth } from "../text/cell-width.ts";
import { cut, fitLine } from "../text/fit.ts";
import { line, type Line } from "../text/line.ts";
import { safeText } from "../text/safe-text.ts";
import { layoutOf } from "./layout.ts";
import { tabLine } from "./tab-line.ts";

/**
 * Under the header: on the left what is typed to narrow a list or to search a page, or else the tabs of an account; on the
 * right how much of it there is, and what of it could not be read.
 */
export function filterLine(state: State, world: World): Line {
  const { columns } = state.size;
  const { route, search, list } = placeOf(state);
  const screen = listScreenOf(route);
  const caveat = screen?.caveat?.(route, world);
  const count = screen === undefined ? pageCount(state, world) : listCount(state, world);
  const warning = caveat === undefined ? "" : cut(` ! ${caveat}`, Math.floor(columns / 2));
  const field = screen === undefined ? search : list.filter.field;
  const isTyping = state.mode === (screen === undefined ? "search" : "filter");
  const right: Line = [
    { text: warning, tone: "warning" },
    { text: count, tone: "muted" },
  ];
  const room = Math.max(0, columns - cellWidth(warning) - cellWidth(count));
  if (isTyping || field.text !== "") return [...fitLine(typed(field, isTyping), room), ...right];
  if (route.screen === "account") return [...fitLine(tabLine(route.tab, room), room), ...right];
  return [
    { text: count, tone: "muted" },
    { text: warning, tone: "warning" },
  ];
}

function typed(field: TextField, isTyping: boolean): Line {
  return [
    { text: " / ", tone: "key" },
    ...(isTyping ? fieldSpans(field) : line(safeText(field.text))),
  ];
}

function listCount(state: State, world: World): string {
  const place = placeOf(state);
  const screen = listScreenOf(place.route);
  if (screen === undefined) return "";
  const { rows, total, late } = visibleRows(screen, place, world);
  const shown = rows.length === total ? `${total}` : `${rows.length} of ${total}`;
  const news = late === 0 ? "" : `, ${late} new at the end`;
  return ` ${shown} ${total === 1 ? singular(screen.noun) : screen.noun}${news} `;
}

function singular(noun: string): string {
  return noun.replace(/ies$/, "y").replace(/s$/, "");
}

function pageCount(state: State, world: World): string {
  const { search, scroll, match } = placeOf(state);
  const lines = pageLines(state, world);
  if (search.text !== "") {
    const matches = findMatches(lines, search.text);
    const at = match === undefined ? 0 : matches.indexOf(match) + 1;
    return matches.length === 0 ? " no match " : ` match ${at} of ${matches.length} `;
  }
  const height = layoutOf(state.size).bodyRows;
  if (lines.length <= height) return "";
  return ` lines ${scroll + 1}-${Math.min(lines.length, scroll + height)} of ${lines.length} `;
}
