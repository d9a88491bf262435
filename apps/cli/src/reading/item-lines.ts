import { formatTable } from "../output/table.ts";
import type { ItemTable } from "./listing-table.ts";
import type { Shown, ShownIn } from "./print-answer.ts";

/** Returns the table of some items; of none, no lines. */
export function itemLines<Item>(
  items: readonly Item[],
  { columns, cells }: ItemTable<Item>,
  to: ShownIn,
): Shown {
  if (items.length === 0) return { lines: [], hidden: [] };
  return formatTable(columns, items.map(cells), to);
}
