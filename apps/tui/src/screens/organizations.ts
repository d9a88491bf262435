import type { OrganizationRow } from "../book/rows.ts";
import { organizationFields } from "../filter/fields/container-fields.ts";
import type { Cell } from "../lists/column.ts";
import type { ListScreen } from "../lists/list-screen.ts";
import { line } from "../text/line.ts";
import { organizationSummary } from "./organization-summary.ts";
import { worstCell, worstKey } from "./severity-cell.ts";
import { nameColumn } from "./name-column.ts";

/** The organizations that the connections see. */
export const organizationsScreen: ListScreen<OrganizationRow> = {
  noun: "organizations",
  columns: [
    nameColumn(18),
    {
      id: "platform",
      title: "PLATFORM",
      width: 13,
      from: 66,
      cell: ({ platform }) => ({ text: platform }),
      key: ({ platform }) => platform,
    },
    {
      id: "projects",
      first: "descending",
      title: "PROJECTS",
      width: 8,
      align: "right",
      from: 64,
      cell: ({ record, projects }) => count(projects, record?.projectCount),
      key: ({ projects }) => projects,
    },
    {
      id: "accounts",
      first: "descending",
      title: "ACCOUNTS",
      width: 8,
      align: "right",
      from: 0,
      cell: ({ record, accounts }) => count(accounts, record?.accountCount),
      key: ({ accounts }) => accounts,
    },
    {
      id: "findings",
      first: "descending",
      title: "FIND",
      width: 6,
      from: 0,
      cell: ({ findings }) => worstCell(findings),
      key: ({ findings }) => worstKey(findings),
    },
    {
      id: "read",
      title: "READ",
      width: 11,
      from: 0,
      cell: ({ state }) => ({
        text: state,
        tone: toneOf(state),
      }),
      key: ({ state }) => state,
    },
  ],
  fields: organizationFields,
  rows: (_, { book }) => book.organizations,
  open: ({ orgId }) => ({ screen: "projects", orgId }),
  subject: ({ orgId }) => ({ orgId }),
  detail: (row, world, width) => [
    line(row.name, "title"),
    ...organizationSummary(row, world, width),
  ],
  empty: (_, { book }) => [
    line(
      book.readAt === undefined ? "  Reading…" : "  The credentials see no organization.",
      "muted",
    ),
  ],
};

function toneOf(state: OrganizationRow["state"]): NonNullable<Cell["tone"]> {
  if (state === "unreachable") return "danger";
  return state === "incomplete" ? "warning" : "muted";
}

/** A number of what was read; "?" where nobody knows how many there are. */
function count(known: number, counted: { state: string } | undefined): Cell {
  if (counted === undefined) return { text: "?", tone: "muted" };
  return counted.state === "ok" || counted.state === "pending"
    ? { text: String(known) }
    : { text: known === 0 ? "?" : `${known}+`, tone: "warning" };
}
