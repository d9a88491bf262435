import type { Cell } from "../output/table.ts";
import { printable } from "../output/printable.ts";
import type { ItemTable } from "../reading/listing-table.ts";
import type { Assignment } from "./read-assignments.ts";

const unknown: Cell = { text: "unknown", tone: "warning" };

/** The table of an account's assignments. What could not be read is unknown. */
export const assignmentsTable: ItemTable<Assignment> = {
  columns: [
    { heading: "PROJECT", minimum: 14 },
    { heading: "PROJECT ID" },
    { heading: "ROLES", minimum: 16 },
  ],
  cells: ({ projectId, name, roles }) => [
    name === undefined ? unknown : { text: printable(name) },
    { text: printable(projectId) },
    roles === undefined ? unknown : { text: printable(roles.join(",")) },
  ],
};
