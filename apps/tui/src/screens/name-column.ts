import type { Column } from "../lists/column.ts";

/** Returns the column of names, which takes most of what is left over. */
export function nameColumn<Row extends { name: string }>(
  width: number,
  { id = "name", title = "NAME", grow = 3 } = {},
): Column<Row> {
  return {
    id,
    title,
    width,
    grow,
    from: 0,
    cell: ({ name }) => ({ text: name }),
    key: ({ name }) => name.toLowerCase(),
  };
}
