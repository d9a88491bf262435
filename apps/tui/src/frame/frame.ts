import { listLines } from "../lists/list-lines.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { beside, cut, fitLine } from "../text/fit.ts";
import { line, type Line } from "../text/line.ts";
import { headerLine } from "./header-line.ts";
import { layoutOf, smallest, type Layout } from "./layout.ts";

const blank = line("");

/** Returns the whole screen: exactly its rows, each exactly as wide as the terminal. Pure. */
export function frameOf(state: State, world: World): Line[] {
  const { columns, rows } = state.size;
  const layout = layoutOf(state.size);
  const lines = layout.isTooSmall
    ? [line(tooSmall(state))]
    : [
        headerLine(state, world),
        countLine(state, world),
        ...fill(body(state, world, layout), layout.bodyRows),
        line(""),
        state.toast === undefined ? blank : line(state.toast.text, state.toast.tone),
      ];
  return fill(lines, rows).map((spans) => fitLine(spans, columns));
}

function tooSmall({ size }: State): string {
  const { columns, rows } = smallest;
  return `terminal too small (${size.columns}x${size.rows}), need ${columns}x${rows}; use \`purser accounts list\``;
}

function fill(lines: readonly Line[], height: number): Line[] {
  return Array.from({ length: height }, (_, index) => lines[index] ?? blank);
}

function countLine(state: State, world: World): Line {
  const place = placeOf(state);
  const screen = listScreenOf(place.route.screen);
  if (screen === undefined) return blank;
  const { rows, total, late } = visibleRows(screen, place, world);
  const shown = rows.length === total ? `${total}` : `${rows.length} of ${total}`;
  const news = late === 0 ? "" : `, ${late} new at the end`;
  return line(` ${shown} ${screen.noun}${news}`, "muted");
}

function body(state: State, world: World, layout: Layout): Line[] {
  const place = placeOf(state);
  const screen = listScreenOf(place.route.screen);
  if (screen === undefined) return [line(` ${place.route.screen}`)];
  const { bodyRows, listRows, listColumns, detailColumns } = layout;
  const list = listLines(screen, place, world, { width: listColumns, height: listRows });
  if (detailColumns === 0) return list;
  const row = visibleRows(screen, place, world).rows[place.list.cursor];
  const detail = row === undefined ? [] : screen.detail(row, world, detailColumns);
  return fill(list, bodyRows).map((left, index) =>
    beside(left, (detail[index] ?? blank).map(clip), listColumns),
  );

  function clip(span: { text: string }): { text: string } {
    return { ...span, text: cut(span.text, detailColumns) };
  }
}
