import { fieldSpans } from "../fields/field-spans.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { cellWidth } from "../text/cell-width.ts";
import { fitLine } from "../text/fit.ts";
import { line, type Line, textOf } from "../text/line.ts";

/** The filter, as it is typed or as it holds, and how many rows it leaves. */
export function filterLine(state: State, world: World): Line {
  const place = placeOf(state);
  const screen = listScreenOf(place.route);
  if (screen === undefined) return line("");
  const { rows, total, late } = visibleRows(screen, place, world);
  const shown = rows.length === total ? `${total}` : `${rows.length} of ${total}`;
  const news = late === 0 ? "" : `, ${late} new at the end`;
  const count = ` ${shown} ${screen.noun}${news} `;
  const { field } = place.list.filter;
  const isTyping = state.mode === "filter";
  if (!isTyping && field.text === "") return line(count, "muted");
  const filter: Line = [
    { text: " / ", tone: "key" },
    ...(isTyping ? fieldSpans(field) : line(field.text)),
  ];
  const room = state.size.columns - cellWidth(count);
  return [
    ...fitLine(filter, Math.max(0, Math.min(room, cellWidth(textOf(filter)) + 1))),
    ...line(count, "muted"),
  ];
}
