import { parseFilter } from "../filter/parse-filter.ts";
import type { ListState, Place } from "../state/place.ts";
import type { World } from "../state/world.ts";
import type { Column } from "./column.ts";
import type { AnyRow, ListScreen } from "./list-screen.ts";

/** The rows of a list in the order that they are shown in. */
export type VisibleRows<Row extends AnyRow> = {
  rows: readonly Row[];
  /** Rows before the filter. */
  total: number;
  /** Rows at the end that came after the list was put in order. */
  late: number;
};

/** Returns the rows that a place shows: filtered, in order, late ones at the end. */
export function visibleRows<Row extends AnyRow>(
  screen: ListScreen<Row>,
  place: Place,
  world: World,
): VisibleRows<Row> {
  const rows = screen.rows(place.route, world);
  const { filter, sort, orderedAt } = place.list;
  const route = JSON.stringify(place.route);
  const key = JSON.stringify([filter.valid, sort, orderedAt, hasTime(filter.valid) && world.now]);
  const kept = world.rowsCache.get(route);
  if (kept?.key === key && kept.list === rows) return kept.visible as VisibleRows<Row>;
  const visible = order(screen, rows, place.list, world);
  world.rowsCache.set(route, { key, list: rows, visible });
  return visible;
}

/** Whether what a filter lets through changes while nothing else does. */
function hasTime(filter: string): boolean {
  return filter.includes(":");
}

function order<Row extends AnyRow>(
  screen: ListScreen<Row>,
  rows: readonly Row[],
  { filter, sort, orderedAt }: ListState,
  world: World,
): VisibleRows<Row> {
  const parsed = parseFilter(filter.valid, screen.fields);
  const shown =
    filter.valid === "" || parsed.state === "wrong"
      ? rows
      : rows.filter((row) => parsed.matches(row, world));
  const early = shown.filter(({ since }) => since <= orderedAt);
  const late = early.length === shown.length ? [] : shown.filter(({ since }) => since > orderedAt);
  const column = screen.columns.find(({ id }) => id === sort?.column);
  const sorted = column === undefined ? early : sortRows(early, column, sort?.isDescending, world);
  return {
    rows: late.length === 0 ? sorted : [...sorted, ...late],
    total: rows.length,
    late: late.length,
  };
}

function sortRows<Row extends AnyRow>(
  rows: readonly Row[],
  column: Column<Row>,
  isDescending: boolean | undefined,
  world: World,
): Row[] {
  const keys = rows.map((row) => column.key(row, world));
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row, index) => ({ row, key: keys[index] ?? null, index }))
    .toSorted((one, other) => compare(one.key, other.key, sign) || one.index - other.index)
    .map(({ row }) => row);
}

function compare(one: number | string | null, other: number | string | null, sign: number): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -sign : sign;
}
