import { platformTitle } from "../connections/connection.ts";
import type { Palette } from "../output/palette.ts";
import { printable } from "../output/printable.ts";
import { formatTable, type Cell, type Column } from "../output/table.ts";
import type { OrganizationListing } from "./organization-listing.ts";
import type { Shown, ShownIn } from "./print-answer.ts";

/** The columns of a table of items, and what an item has in them. */
export type ItemTable<Item> = {
  columns: readonly Column[];
  cells: (item: Item) => readonly Cell[];
};

/** Where an item is, told in a pipe in every line: behind its name and its ID. */
const whereColumns: readonly Column[] = [{ heading: "ORGANIZATION" }, { heading: "PLATFORM" }];
const wherePosition = 2;

/**
 * Returns the items of organizations: within a width, a heading and a table per organization; without one, one aligned table
 * for pipes, whatever its width.
 */
export function listingTable<Item>(
  listings: readonly OrganizationListing<Item>[],
  table: ItemTable<Item>,
  { palette, width }: ShownIn,
): Shown {
  const filled = listings.filter(({ items }) => items.length > 0);
  if (filled.length === 0) return { lines: [], hidden: [] };
  return width === undefined
    ? flatTable(filled, table, palette)
    : groupedTables(filled, table, { palette, width });
}

function flatTable<Item>(
  listings: readonly OrganizationListing<Item>[],
  { columns, cells }: ItemTable<Item>,
  palette: Palette,
): Shown {
  const rows = listings.flatMap((listing) =>
    listing.items.map((item) =>
      cells(item).toSpliced(wherePosition, 0, title(listing), { text: listing.platform }),
    ),
  );
  return formatTable(columns.toSpliced(wherePosition, 0, ...whereColumns), rows, { palette });
}

function groupedTables<Item>(
  listings: readonly OrganizationListing<Item>[],
  { columns, cells }: ItemTable<Item>,
  options: { palette: Palette; width: number },
): Shown {
  const { palette } = options;
  // One layout for all of them, so that the eye keeps its columns from one organization to the next.
  const all = listings.flatMap(({ items }) => items.map(cells));
  const { lines, hidden } = formatTable(columns, all, options);
  const [header = "", ...rows] = lines;
  const blocks: string[] = [];
  for (const listing of listings) {
    const where = `${platformTitle(listing.platform)}, organization ${listing.id ?? "unknown"}`;
    if (blocks.length > 0) blocks.push("");
    blocks.push(`${palette("heading", title(listing).text)}  ${palette("quiet", where)}`);
    blocks.push(header, ...rows.splice(0, listing.items.length));
  }
  return { lines: blocks, hidden };
}

function title(listing: OrganizationListing<unknown>): Cell {
  return { text: printable(listing.name ?? listing.id ?? "unknown") };
}
