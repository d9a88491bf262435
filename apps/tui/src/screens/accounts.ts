import { tierOf } from "@purser/policy-audit";
import type { AccountRow } from "../book/rows.ts";
import { accountFields } from "../filter/fields/account-fields.ts";
import type { Cell, Column } from "../lists/column.ts";
import type { ListScreen } from "../lists/list-screen.ts";
import type { World } from "../state/world.ts";
import { line } from "../text/line.ts";
import { accountSummary } from "./account/account-summary.ts";
import { roleCell } from "./account/strongest-role.ts";
import { shortId } from "./short-id.ts";
import { expiryCell } from "./expiry-cell.ts";
import { worstCell, worstKey } from "./severity-cell.ts";
import { unreadListWords } from "./unread-list-words.ts";
import { usedColumn } from "./time-columns.ts";
import { nameColumn } from "./name-column.ts";

const columns: readonly Column<AccountRow>[] = [
  nameColumn(20),
  {
    id: "client-id",
    title: "CLIENT ID",
    width: 23,
    from: 104,
    cell: ({ id }) => ({ text: shortId(id), tone: "muted" }),
    key: ({ id }) => id,
  },
  {
    id: "project",
    title: "PROJECT",
    width: 12,
    grow: 2,
    from: 88,
    cell: projectCell,
    key: ({ projectIds: [first] }, { book }) =>
      first === undefined ? null : (book.project(first)?.name ?? first).toLowerCase(),
  },
  {
    id: "role",
    title: "ROLE",
    width: 14,
    grow: 1,
    from: 68,
    cell: ({ record }) => roleCell(record),
    key: ({ roles }) => roles.reduce((tier, role) => Math.max(tier, tierOf(role)), 0),
  },
  {
    id: "secrets",
    first: "descending",
    title: "SEC",
    width: 3,
    align: "right",
    from: 0,
    cell: ({ expiries }) => ({ text: String(expiries.length) }),
    key: ({ expiries }) => expiries.length,
  },
  {
    id: "expires",
    title: "EXPIRES",
    width: 9,
    from: 0,
    cell: ({ expiresAt }, { now }) => expiryCell(expiresAt, now),
    key: ({ expiresAt }) => expiresAt,
  },
  usedColumn(),
  {
    id: "findings",
    first: "descending",
    title: "FIND",
    width: 6,
    from: 0,
    cell: ({ findings }) => worstCell(findings),
    key: ({ findings }) => worstKey(findings),
  },
];

/** The first project, and how many more there are. */
function projectCell({ record, projectIds }: AccountRow, { book }: World): Cell {
  const [first, ...others] = projectIds;
  if (first === undefined) {
    return record.assignments.state === "ok"
      ? { text: "-", tone: "muted" }
      : { text: "unknown", tone: "warning" };
  }
  const name = book.project(first)?.name ?? first;
  return { text: others.length === 0 ? name : `${name} +${others.length}` };
}

/** The service accounts of an organization, of a project, or of all there are. */
export const accountsScreen: ListScreen<AccountRow> = {
  noun: "service accounts",
  columns,
  fields: accountFields,
  rows: (route, { book }: World) =>
    book.accounts(
      route.screen === "accounts" ? { orgId: route.orgId, projectId: route.projectId } : {},
    ),
  open: ({ orgId, id }) => ({ screen: "account", orgId, clientId: id, tab: "overview" }),
  subject: ({ orgId, id }) => ({ orgId, clientId: id }),
  detail: (row, world, width) => [line(row.name, "title"), ...accountSummary(row, world, width)],
  caveat: (route, world) => unreadListWords("accountCount", route, world),
  empty: (route, world) => [
    unreadListWords("accountCount", route, world) === undefined
      ? line(
          world.book.readAt === undefined ? "  Reading…" : "  No service accounts here.",
          "muted",
        )
      : line("  Which service accounts there are could not be read.", "warning"),
  ],
};
