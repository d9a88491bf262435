import type { ProjectRow } from "../book/rows.ts";
import type { ListScreen } from "../lists/list-screen.ts";
import { line } from "../text/line.ts";

/** The projects of an organization, or of all. */
export const projectsScreen: ListScreen<ProjectRow> = {
  noun: "projects",
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
  ],
  fields: {},
  rows: (route, { book }) =>
    book.projects(route.screen === "projects" ? { orgId: route.orgId } : {}),
  open: ({ orgId, id }) => ({ screen: "accounts", orgId, projectId: id }),
  subject: ({ orgId, id }) => ({ orgId, projectId: id }),
  detail: ({ name, id }) => [line(name, "title"), line(`project id ${id}`)],
  empty: () => [line("No projects here.", "muted")],
};
