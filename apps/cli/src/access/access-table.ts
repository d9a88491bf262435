import { printable } from "../output/printable.ts";
import type { ItemTable } from "../reading/listing-table.ts";
import type { AccessEntry } from "./access-entry.ts";

/** The table of an access list. */
export const accessTable: ItemTable<AccessEntry> = {
  columns: [
    { heading: "ENTRY" },
    { heading: "CALLS", expendable: 2 },
    { heading: "LAST USED" },
    { heading: "FROM", expendable: 1 },
    { heading: "CREATED", expendable: 3 },
  ],
  cells(entry) {
    const { ipAddress, cidrBlock, requestCount, lastUsedAt, lastUsedAddress, createdAt } = entry;
    return [
      { text: printable(ipAddress ?? cidrBlock) },
      { text: String(requestCount) },
      { text: printable(lastUsedAt?.slice(0, 10) ?? "never") },
      { text: printable(lastUsedAddress ?? "-") },
      { text: printable(createdAt.slice(0, 10)) },
    ];
  },
};
