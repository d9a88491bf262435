import type { OrganizationRow } from "../book/rows.ts";
import type { ListScreen } from "../lists/list-screen.ts";
import { line } from "../text/line.ts";

/** The organizations that the connections see. */
export const organizationsScreen: ListScreen<OrganizationRow> = {
  noun: "organizations",
  columns: [
    {
      id: "name",
      title: "NAME",
      width: 20,
      grow: 3,
      from: 0,
      cell: ({ name }) => ({ text: name }),
      key: ({ name }) => name.toLowerCase(),
    },
    {
      id: "accounts",
      title: "ACCOUNTS",
      width: 8,
      align: "right",
      from: 0,
      cell: ({ accounts }) => ({ text: String(accounts) }),
      key: ({ accounts }) => accounts,
    },
    {
      id: "read",
      title: "READ",
      width: 10,
      from: 60,
      cell: ({ state }) => ({ text: state, tone: state === "incomplete" ? "warning" : "muted" }),
      key: ({ state }) => state,
    },
  ],
  fields: {},
  rows: (_, { book }) => book.organizations,
  open: ({ orgId }) => ({ screen: "accounts", orgId }),
  subject: ({ orgId }) => ({ orgId }),
  detail: ({ name, orgId, platform }) => [
    line(name, "title"),
    line(`org id     ${orgId}`),
    line(`platform   ${platform}`),
  ],
  empty: () => [line("The credentials see no organization.", "muted")],
};
