import type { ListState } from "../state/place.ts";
import type { Column } from "./column.ts";

/** Returns the columns that a list of a width shows: those that nobody has hidden, and for which there is room. */
export function shownColumns<Row>(
  { columns }: { columns: readonly Column<Row>[] },
  { hidden }: Pick<ListState, "hidden">,
  width: number,
): Column<Row>[] {
  return columns.filter(({ id, from }) => from <= width && !hidden.has(id));
}
