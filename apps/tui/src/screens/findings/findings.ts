import type { Book } from "../../book/book.ts";
import type { CauseRow, FindingRow } from "../../book/rows.ts";
import { findingFields } from "../../filter/fields/finding-fields.ts";
import type { Column } from "../../lists/column.ts";
import type { ListScreen } from "../../lists/list-screen.ts";
import type { Route } from "../../state/route.ts";
import type { World } from "../../state/world.ts";
import { line } from "../../text/line.ts";
import { severityCell, severityKey } from "../severity-cell.ts";
import { aboutName } from "./about.ts";
import { findingLines } from "./finding-lines.ts";
import { worstFirst } from "./worst-first.ts";

const severity: Column<FindingRow> = {
  id: "severity",
  first: "descending",
  title: "SEVERITY",
  width: 8,
  from: 0,
  cell: (row) => severityCell(row.severity),
  key: (row) => severityKey(row.severity),
};

const title: Column<FindingRow> = {
  id: "finding",
  title: "FINDING",
  width: 24,
  grow: 2,
  from: 0,
  cell: (row) => ({ text: row.title }),
  key: (row) => row.title.toLowerCase(),
};

const about: Column<FindingRow> = {
  id: "about",
  title: "ABOUT",
  width: 18,
  grow: 1,
  from: 0,
  cell: (row, world) => ({ text: aboutName(row, world) }),
  key: (row, world) => aboutName(row, world).toLowerCase(),
};

const rule: Column<FindingRow> = {
  id: "rule",
  title: "RULE",
  width: 6,
  from: 74,
  cell: ({ ruleId }) => ({ text: ruleId, tone: "muted" }),
  key: ({ ruleId }) => ruleId,
};

/** The findings of an account, of an organization, of a root cause, or all. */
export const findingsScreen: ListScreen<FindingRow> = {
  noun: "findings",
  columns: [severity, title, about, rule],
  fields: findingFields,
  rows: findingsOf,
  open: ({ orgId, id }) => ({ screen: "finding", orgId, findingId: id }),
  subject: ({ orgId, clientId, projectId }) => ({
    orgId,
    ...(clientId === undefined ? {} : { clientId }),
    ...(projectId === undefined ? {} : { projectId }),
  }),
  detail: (row, world, width) => findingLines(row, world, width),
  empty: (_, { book }) => [
    line(book.readAt === undefined ? "  Nothing found so far." : "  Nothing found.", "muted"),
  ],
};

/** The same, on the tab of an account. */
export const accountFindingsScreen: ListScreen<FindingRow> = {
  ...findingsScreen,
  columns: [severity, { ...title, grow: 1 }, rule],
};

function findingsOf(route: Route, { book }: World): readonly FindingRow[] {
  if (route.screen === "account") {
    return worstFirst(book.findings({ orgId: route.orgId, clientId: route.clientId }));
  }
  if (route.screen !== "findings") return worstFirst(book.findings({}));
  const { cause: id, ...scope } = route;
  const findings = worstFirst(book.findings({ orgId: scope.orgId, clientId: scope.clientId }));
  return id === undefined ? findings : narrow(findings, id, book);
}

const none: readonly FindingRow[] = [];
const narrowed = new WeakMap<CauseRow, { from: readonly FindingRow[]; rows: FindingRow[] }>();

/** Returns the findings that go with a cause: the same array as long as neither has changed. */
function narrow(from: readonly FindingRow[], id: string, book: Book): readonly FindingRow[] {
  const row = book.causes({}).find((one) => one.id === id);
  if (row === undefined) return none;
  const known = narrowed.get(row);
  if (known?.from === from) return known.rows;
  const resolves = new Set(row.cause.resolves);
  const rows = from.filter((finding) => resolves.has(finding.id));
  narrowed.set(row, { from, rows });
  return rows;
}
