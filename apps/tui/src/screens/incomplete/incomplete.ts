import type { ListScreen } from "../../lists/list-screen.ts";
import { fact, heading } from "../../text/facts.ts";
import { cut } from "../../text/fit.ts";
import { line } from "../../text/line.ts";
import { incompleteRows, type IncompleteRow } from "./incomplete-rows.ts";
import { missingOf } from "./missing-of.ts";

/** What could not be read, why, and what would have to be given for it. */
export const incompleteScreen: ListScreen<IncompleteRow> = {
  noun: "incomplete reads",
  columns: [
    {
      id: "what",
      title: "NOT READ",
      width: 18,
      grow: 1,
      from: 0,
      cell: ({ what }) => ({ text: what }),
      key: ({ what }) => what,
    },
    {
      id: "organization",
      title: "ORGANIZATION",
      width: 16,
      grow: 1,
      from: 0,
      cell: ({ organization }) => ({ text: organization }),
      key: ({ organization }) => organization.toLowerCase(),
    },
    {
      id: "why",
      title: "WHY",
      width: 18,
      grow: 2,
      from: 0,
      cell: ({ why }) => ({ text: why, tone: "warning" }),
      key: ({ why }) => why,
    },
  ],
  fields: {},
  rows: (_, { book }) => incompleteRows(book),
  open: ({ orgId }) => ({ screen: "accounts", orgId }),
  subject: ({ orgId }) => ({ orgId }),
  detail(row, world, width) {
    const { what, organization, cause, why } = row;
    const names = missingOf(world, row);
    return [
      line(`${what}: unknown`, "title"),
      ...fact("org", organization, width),
      ...fact("why", why, width, "warning"),
      ...fact("operation", cause.operationId, width),
      ...(cause.errorCode === undefined ? [] : fact("error", cause.errorCode, width)),
      ...fact("said", cause.message, width, "muted"),
      ...(names.length === 0 ? [] : heading("of")),
      ...names.map((name) => line(cut(name, width))),
    ];
  },
  empty: (_, { book }) => [
    line(book.readAt === undefined ? "  Reading…" : "  Everything was read.", "muted"),
  ],
};
