import { fieldSpans } from "../fields/field-spans.ts";
import type { TextField } from "../fields/text-field.ts";
import type { Fields } from "../filter/field.ts";
import { filterForms } from "../filter/filter-hints.ts";
import { filterSpans } from "../filter/filter-spans.ts";
import { parseFilter } from "../filter/parse-filter.ts";
import { availableActions, keysOf } from "../keys/key-map.ts";
import { keyName } from "../keys/key-names.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { pageLines } from "../screens/page-lines.ts";
import { listScreenOf } from "../screens/screens.ts";
import { findMatches } from "../search/find-matches.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { cellWidth } from "../text/cell-width.ts";
import { cut, fitLine } from "../text/fit.ts";
import { grouped } from "../text/grouped.ts";
import { line, textOf, type Line, type Span } from "../text/line.ts";
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
  const right: Line = [
    { text: warning, tone: "warning" },
    { text: count, tone: "muted" },
  ];
  const room = Math.max(0, columns - cellWidth(warning) - cellWidth(count));
  const isTyping = state.mode === (screen === undefined ? "search" : "filter");
  if (screen !== undefined && (isTyping || list.filter.field.text !== "")) {
    const { spans, problem } = typedFilter(state, screen.fields, room);
    if (problem === undefined) return [...fitLine(spans, room), ...right];
    // What the list shows is as it was: why is more to the point than how much.
    const said: Line = [...spans, { text: ` ${problem.text}`, tone: problem.tone }];
    return cellWidth(textOf(said)) <= room ? [...fitLine(said, room), ...right] : said;
  }
  if (screen === undefined && (isTyping || search.text !== "")) {
    return [...fitLine(typedSearch(search, isTyping), room), ...right];
  }
  if (route.screen === "account") return [...fitLine(tabLine(route.tab, room), room), ...right];
  return [
    { text: count, tone: "muted" },
    { text: warning, tone: "warning" },
  ];
}

function typedSearch(field: TextField, isTyping: boolean): Line {
  return [
    { text: " / ", tone: "key" },
    ...(isTyping ? fieldSpans(field) : line(safeText(field.text))),
  ];
}

/** The filter, and why it means nothing where it does not. */
function typedFilter(
  state: State,
  fields: Fields<never>,
  room: number,
): { spans: Line; problem?: { text: string; tone: "danger" | "muted" } } {
  const { field } = placeOf(state).list.filter;
  const isTyping = state.mode === "filter";
  const parsed = parseFilter(field.text, fields);
  const start: Span = { text: " / ", tone: "key" };
  const message = parsed.state === "wrong" ? `← ${parsed.message}` : "";
  // Why it is wrong is read along with what is: the one leaves room for the other.
  const rest = state.size.columns - cellWidth(message) - 2;
  const width = message === "" ? room : Math.max(state.size.columns >> 1, rest);
  const typed = filterSpans(field, parsed, { width: width - start.text.length, isTyping });
  if (field.text === "")
    return { spans: [start, ...typed, { text: ` ${filterForms}`, tone: "muted" }] };
  if (parsed.state === "ok") return { spans: [start, ...typed] };
  const tone = parsed.isUnfinished && isTyping ? "muted" : "danger";
  return { spans: [start, ...typed], problem: { text: message, tone } };
}

function listCount(state: State, world: World): string {
  const place = placeOf(state);
  const screen = listScreenOf(place.route);
  if (screen === undefined) return "";
  const { rows, total, late } = visibleRows(screen, place, world);
  const shown =
    rows.length === total ? grouped(total) : `${grouped(rows.length)} of ${grouped(total)}`;
  const news = late === 0 ? "" : ` · ${grouped(late)} new${lateHint(state, world)}`;
  return ` ${shown} ${total === 1 ? singular(screen.noun) : screen.noun}${news} `;
}

/** The key that puts new rows in their places. */
function lateHint(state: State, world: World): string {
  const settle = availableActions(state, world).find(({ id }) => id === "settle");
  const [key] = settle === undefined ? [] : keysOf(settle, world);
  return key === undefined ? " at the end" : ` at the end, ${keyName(key)} sorts them in`;
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
