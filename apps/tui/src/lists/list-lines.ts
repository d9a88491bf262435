import type { World } from "../state/world.ts";
import type { Place } from "../state/place.ts";
import { cellWidth } from "../text/cell-width.ts";
import { cut, fit } from "../text/fit.ts";
import { line, type Line, type Span } from "../text/line.ts";
import type { Column } from "./column.ts";
import type { AnyRow, ListScreen } from "./list-screen.ts";
import { rangeOf } from "./range-of.ts";
import { shownColumns } from "./shown-columns.ts";
import { visibleRows } from "./visible-rows.ts";

/** Ascending, descending. */
const arrows = ["▲", "▼"] as const;

/** Columns before each row: the cursor and the mark. */
const gutter = 2;

/** Returns the heading and the rows of a list, `height` of them, each `width` columns wide. */
export function listLines<Row extends AnyRow>(
  screen: ListScreen<Row>,
  place: Place,
  world: World,
  { width, height }: { width: number; height: number },
): Line[] {
  const { rows, total } = visibleRows(screen, place, world);
  const { list } = place;
  const columns = shareWidth(shownColumns(screen, list, width), width - gutter);
  const range = rangeOf(place, rows);
  const lines: Line[] = [heading(columns, place)];
  for (let index = list.top; index < Math.min(rows.length, list.top + height); index++) {
    const row = rows[index];
    if (row === undefined) continue;
    const isInRange = range !== undefined && index >= range.from && index <= range.to;
    const mark = isInRange ? "+" : markOf(row, list);
    const start = `${index === list.cursor ? ">" : " "}${mark}`;
    lines.push(rowLine(row, columns, { start, isCursor: index === list.cursor }, world));
  }
  if (rows.length === 0 && total > 0) lines.push(line("  Nothing matches the filter.", "muted"));
  if (total === 0) lines.push(...screen.empty(place.route, world));
  return lines;
}

type SizedColumn<Row> = { column: Column<Row>; width: number };

function shareWidth<Row>(columns: readonly Column<Row>[], width: number): SizedColumn<Row>[] {
  const fixed = columns.reduce((sum, column) => sum + column.width + 1, 0);
  const growing = columns.reduce((sum, { grow = 0 }) => sum + grow, 0);
  const left = Math.max(0, width - fixed);
  return columns.map((column) => ({
    column,
    width: column.width + (growing === 0 ? 0 : Math.floor((left * (column.grow ?? 0)) / growing)),
  }));
}

function heading<Row>(columns: readonly SizedColumn<Row>[], { list }: Place): Line {
  const titles = columns.map(({ column, width }) => {
    const isSorted = list.sort?.column === column.id;
    const arrow = isSorted ? (arrows[Number(list.sort?.isDescending)] ?? "") : "";
    return `${fit(titleWith(column.title, arrow, width), width, column.align)} `;
  });
  return [{ text: " ".repeat(gutter) + titles.join(""), tone: "heading" }];
}

/** The arrow is always seen: where there is no room for both, the title is cut. */
function titleWith(title: string, arrow: string, width: number): string {
  if (arrow === "") return title;
  const gap = cellWidth(title) + 2 <= width ? " " : "";
  return `${cut(title, width - 1)}${gap}${arrow}`;
}

function markOf({ id }: AnyRow, { marks }: Place["list"]): string {
  return marks.has(id) ? "*" : " ";
}

function rowLine<Row extends AnyRow>(
  row: Row,
  columns: readonly SizedColumn<Row>[],
  { start, isCursor }: { start: string; isCursor: boolean },
  world: World,
): Line {
  const spans: Span[] = [{ text: start, tone: "plain" }];
  for (const { column, width } of columns) {
    const { text, tone = "plain" } = column.cell(row, world);
    append(spans, `${fit(text, width, column.align)} `, tone);
  }
  // The row under the cursor is one piece: its tones would fight with it.
  return isCursor ? [{ text: spans.map(({ text }) => text).join(""), tone: "cursor" }] : spans;
}

/** Joins what has the same tone, so that a row is few pieces. */
function append(spans: Span[], text: string, tone: NonNullable<Span["tone"]>): void {
  const last = spans.at(-1);
  if (last !== undefined && (last.tone === tone || cellWidth(text.trim()) === 0)) last.text += text;
  else spans.push({ text, tone });
}
