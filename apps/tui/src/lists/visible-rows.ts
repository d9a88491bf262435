import { parseFilter } from "../filter/parse-filter.ts";
import type { ListState, Place } from "../state/place.ts";
import type { World } from "../state/world.ts";
import type { AnyRow, ListScreen } from "./list-screen.ts";
import { remember, type CachedRows } from "./rows-cache.ts";
import { sortRows } from "./sort-rows.ts";

/** The rows of a list in the order that they are shown in. */
export type VisibleRows<Row extends AnyRow> = {
  rows: readonly Row[];
  /** Rows before the filter. */
  total: number;
  /** Rows at the end that came after the list was put in order. */
  late: number;
};

/** The rows of a list before the filter: in order, and those that came later. */
type OrderedRows<Row> = { early: readonly Row[]; late: readonly Row[] };

/**
 * Returns the rows that a place shows: filtered, in order, late ones at the end. They are put in order before they are
 * filtered, so that a key that is typed into the filter sorts nothing.
 */
export function visibleRows<Row extends AnyRow>(
  screen: ListScreen<Row>,
  place: Place,
  world: World,
): VisibleRows<Row> {
  const list = screen.rows(place.route, world);
  const { filter, sort, orderedAt } = place.list;
  const route = JSON.stringify(place.route);
  const kept = world.rowsCache.get(route);
  const isKnown = kept?.list === list;
  const key = `${orderedAt} ${sort?.isDescending ?? ""} ${sort?.column ?? ""}`;
  const isInOrder = isKnown && kept.order.key === key;
  const minute = Math.floor(world.now / 60_000);
  if (isInOrder && kept.filter?.key === filter.valid) {
    const isOver = kept.filter.isTimed && kept.filter.minute !== minute;
    if (!isOver) return kept.filter.rows as VisibleRows<Row>;
  }
  const ordered = isInOrder
    ? (kept.order.rows as OrderedRows<Row>)
    : order(screen, list, place.list, world);
  const { isTimed, rows } = narrow(screen, ordered, filter.valid, world);
  const cached: CachedRows = {
    list,
    order: { key, rows: ordered },
    filter: { key: filter.valid, isTimed, minute, rows },
  };
  remember(world.rowsCache, route, cached);
  return rows;
}

function order<Row extends AnyRow>(
  { columns }: ListScreen<Row>,
  list: readonly Row[],
  { sort, orderedAt }: ListState,
  world: World,
): OrderedRows<Row> {
  const late = list.filter(({ since }) => since > orderedAt);
  const early = late.length === 0 ? list : list.filter(({ since }) => since <= orderedAt);
  const column = columns.find(({ id }) => id === sort?.column);
  if (column === undefined || sort === undefined) return { early, late };
  const by = { column: column.id, keyOf: (row: Row) => column.key(row, world) };
  return { early: sortRows(early, by, sort.isDescending), late };
}

function narrow<Row extends AnyRow>(
  { fields }: ListScreen<Row>,
  { early, late }: OrderedRows<Row>,
  text: string,
  world: World,
): { isTimed: boolean; rows: VisibleRows<Row> } {
  const total = early.length + late.length;
  const parsed = parseFilter(text, fields);
  // What means nothing leaves nothing out.
  const shown = parsed.state === "wrong" ? early : parsed.narrow(early, world);
  const shownLate = parsed.state === "wrong" ? late : parsed.narrow(late, world);
  const rows = shownLate.length === 0 ? shown : [...shown, ...shownLate];
  return {
    isTimed: parsed.state === "ok" && parsed.isTimed,
    rows: { rows, total, late: shownLate.length },
  };
}
