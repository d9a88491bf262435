import type { Column } from "../lists/column.ts";
import { expiryCell, usedCell } from "./expiry-cell.ts";

/** Returns the column that says how long something still lives. */
export function expiresColumn<Row extends { expiresAt: number | null }>(
  width: number,
): Column<Row> {
  return {
    id: "expires",
    title: "EXPIRES",
    width,
    from: 0,
    cell: ({ expiresAt }, { now }) => expiryCell(expiresAt, now),
    key: ({ expiresAt }) => expiresAt,
  };
}

/** Returns the column that says how long ago something was last used. */
export function usedColumn<Row extends { usedAt: number | null }>(): Column<Row> {
  return {
    id: "used",
    title: "USED",
    width: 5,
    from: 0,
    cell: ({ usedAt }, { now }) => usedCell(usedAt, now),
    key: ({ usedAt }) => usedAt,
  };
}
