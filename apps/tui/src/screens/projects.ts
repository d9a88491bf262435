import type { ProjectRow } from "../book/rows.ts";
import { projectFields } from "../filter/fields/container-fields.ts";
import type { ListScreen } from "../lists/list-screen.ts";
import { fact } from "../text/facts.ts";
import { line } from "../text/line.ts";
import { unknownWords } from "./cause-words.ts";
import { findingsWords, worstCell, worstKey } from "./severity-cell.ts";
import { tagWords } from "./tag-words.ts";
import { unreadListWords } from "./unread-list-words.ts";
import { nameColumn } from "./name-column.ts";

/** The projects of an organization, or of all. */
export const projectsScreen: ListScreen<ProjectRow> = {
  noun: "projects",
  columns: [
    nameColumn(20),
    {
      id: "organization",
      title: "ORGANIZATION",
      width: 14,
      grow: 2,
      from: 68,
      cell: ({ orgId }, { book }) => ({ text: book.organization(orgId)?.name ?? orgId }),
      key: ({ orgId }, { book }) => book.organization(orgId)?.name.toLowerCase() ?? orgId,
    },
    {
      id: "tags",
      title: "TAGS",
      width: 14,
      grow: 2,
      from: 100,
      cell: ({ record }) => ({ text: tagWords(record.tags), tone: "muted" }),
      key: ({ record }) => tagWords(record.tags),
    },
    {
      id: "accounts",
      first: "descending",
      title: "ACCOUNTS",
      width: 8,
      align: "right",
      from: 0,
      cell: ({ accounts }) => ({ text: String(accounts) }),
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
  ],
  fields: projectFields,
  rows: (route, { book }) =>
    book.projects(route.screen === "projects" ? { orgId: route.orgId } : {}),
  open: ({ orgId, id }) => ({ screen: "accounts", orgId, projectId: id }),
  subject: ({ orgId, id }) => ({ orgId, projectId: id }),
  detail: ({ name, id, orgId, record, accounts, findings }, { book }, width) => [
    line(name, "title"),
    ...fact("project id", id, width),
    ...fact("org", book.organization(orgId)?.name ?? orgId, width),
    ...fact("tags", tagWords(record.tags), width),
    ...fact("accounts", `${accounts} assigned`, width),
    ...fact(
      "alerts",
      record.alerts.state === "ok"
        ? `${record.alerts.value.filter(({ enabled }) => enabled).length} on`
        : (unknownWords(record.alerts) ?? ""),
      width,
    ),
    ...fact("findings", findingsWords(findings), width),
  ],
  caveat: (route, world) => unreadListWords("projectCount", route, world),
  empty: (route, world) => [
    unreadListWords("projectCount", route, world) === undefined
      ? line(world.book.readAt === undefined ? "  Reading…" : "  No projects here.", "muted")
      : line("  Which projects there are could not be read.", "warning"),
  ],
};
