import { tierOf } from "@purser/policy-audit";
import type { Cell } from "../../lists/column.ts";
import type { ListScreen } from "../../lists/list-screen.ts";
import type { World } from "../../state/world.ts";
import { fact } from "../../text/facts.ts";
import { line } from "../../text/line.ts";
import { safeText } from "../../text/safe-text.ts";
import { unknownWords } from "../cause-words.ts";
import { accountOf, noAccount } from "./account-of.ts";
import { assignmentRows, type AssignmentRow } from "./assignment-rows.ts";

const none: readonly AssignmentRow[] = [];

/** The projects that an account is assigned to, and its roles in each. */
export const assignmentsScreen: ListScreen<AssignmentRow> = {
  noun: "assignments",
  columns: [
    {
      id: "project",
      title: "PROJECT",
      width: 20,
      grow: 1,
      from: 0,
      cell: (row, world) => ({ text: projectName(row, world) }),
      key: (row, world) => projectName(row, world).toLowerCase(),
    },
    {
      id: "power",
      first: "descending",
      title: "POWER",
      width: 6,
      from: 0,
      cell: ({ assignment: { roles } }) =>
        roles.state === "ok" ? { text: `${highest(roles.value)} of 5` } : { text: "?" },
      key: ({ assignment: { roles } }) => (roles.state === "ok" ? highest(roles.value) : null),
    },
    {
      id: "roles",
      title: "ROLES",
      width: 20,
      grow: 2,
      from: 0,
      cell: rolesCell,
      key: (row) => rolesCell(row).text,
    },
    {
      id: "project-id",
      title: "PROJECT ID",
      width: 24,
      from: 110,
      cell: ({ id }) => ({ text: id, tone: "muted" }),
      key: ({ id }) => id,
    },
  ],
  fields: {},
  rows(route, world) {
    const account = accountOf(route, world);
    return account === undefined ? none : assignmentRows(account);
  },
  open: ({ orgId, id }) => ({ screen: "accounts", orgId, projectId: id }),
  subject: ({ orgId, clientId, id }) => ({ orgId, clientId, projectId: id }),
  detail: (row, world, width) => [
    line(projectName(row, world), "title"),
    ...fact("project id", row.id, width),
    ...fact("roles", rolesCell(row).text, width, rolesCell(row).tone),
    ...fact(
      "accounts",
      `${world.book.project(row.id)?.accounts ?? "unknown"} in this project`,
      width,
    ),
  ],
  caveat(route, world) {
    const account = accountOf(route, world);
    return account && unknownWords(account.record.assignments);
  },
  empty(route, world) {
    const account = accountOf(route, world);
    if (account === undefined) return noAccount(world);
    const gap = unknownWords(account.record.assignments);
    if (gap !== undefined) return [line(`  Assignments ${gap}`, "warning")];
    return [line("  Assigned to no project.", "muted")];
  },
};

function projectName({ id }: AssignmentRow, { book }: World): string {
  return book.project(id)?.name ?? id;
}

function highest(roles: readonly string[]): number {
  return roles.reduce((tier, role) => Math.max(tier, tierOf(role)), 0);
}

function rolesCell({ assignment: { roles } }: AssignmentRow): Cell {
  return roles.state === "ok"
    ? { text: safeText(roles.value.join(", ")) }
    : { text: unknownWords(roles) ?? "", tone: "warning" };
}
