import { kindOf } from "../dialogs/dialogs.ts";
import { listLines } from "../lists/list-lines.ts";
import { visibleRows } from "../lists/visible-rows.ts";
import { listScreenOf } from "../screens/screens.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { beside, cut, fitLine } from "../text/fit.ts";
import { line, type Line } from "../text/line.ts";
import { filterLine } from "./filter-line.ts";
import { headerLine } from "./header-line.ts";
import { hintLine } from "./hint-line.ts";
import { layoutOf, smallest, type Layout } from "./layout.ts";
import { asciiBorder, borderSize, boxBorder, overlay } from "./overlay.ts";

const blank = line("");

/** Returns the whole screen: exactly its rows, each exactly as wide as the terminal. Pure. */
export function frameOf(state: State, world: World): Line[] {
  const { columns, rows } = state.size;
  const layout = layoutOf(state.size);
  if (layout.isTooSmall) return fitAll([line(tooSmall(state))]);
  const frame = fitAll([
    headerLine(state, world),
    filterLine(state, world),
    ...fill(body(state, world, layout), layout.bodyRows),
    hintLine(state),
    state.toast === undefined ? blank : line(` ${state.toast.text}`, state.toast.tone),
  ]);
  const { dialog } = state;
  if (dialog === undefined) return frame;
  const room = { columns: columns - borderSize.columns, rows: rows - borderSize.rows };
  const view = kindOf(dialog).view(dialog, state, world, room);
  const border = state.isAscii ? asciiBorder : boxBorder;
  return overlay(frame, view, columns, border).map((spans) => fitLine(spans, columns));

  function fitAll(lines: readonly Line[]): Line[] {
    return fill(lines, rows).map((spans) => fitLine(spans, columns));
  }
}

function tooSmall({ size }: State): string {
  const { columns, rows } = smallest;
  return `terminal too small (${size.columns}x${size.rows}), need ${columns}x${rows}; use \`purser accounts list\``;
}

function fill(lines: readonly Line[], height: number): Line[] {
  return Array.from({ length: height }, (_, index) => lines[index] ?? blank);
}

function body(state: State, world: World, layout: Layout): Line[] {
  const place = placeOf(state);
  const screen = listScreenOf(place.route);
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
