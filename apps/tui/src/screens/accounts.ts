import type { AccountRow } from "../book/rows.ts";
import type { Cell, Column } from "../lists/column.ts";
import type { ListScreen } from "../lists/list-screen.ts";
import type { World } from "../state/world.ts";
import { span } from "../text/ago.ts";
import { line } from "../text/line.ts";
import { safeText } from "../text/safe-text.ts";

const day = 86_400_000;

const columns: readonly Column<AccountRow>[] = [
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
    id: "role",
    title: "ROLE",
    width: 12,
    grow: 2,
    from: 80,
    cell: ({ record }) => ({ text: safeText(record.roles.join(" ")) }),
    key: ({ record }) => record.roles.join(" "),
  },
  {
    id: "secrets",
    title: "SEC",
    width: 3,
    align: "right",
    from: 70,
    cell: ({ record }) => ({ text: String(record.secrets.length) }),
    key: ({ record }) => record.secrets.length,
  },
  {
    id: "expires",
    title: "EXPIRES",
    width: 7,
    from: 0,
    cell: ({ expiresAt }, { now }) => expiry(expiresAt, now),
    key: ({ expiresAt }) => expiresAt,
  },
  {
    id: "used",
    title: "USED",
    width: 5,
    from: 70,
    cell: ({ usedAt }, { now }) => ({ text: usedAt === null ? "never" : span(now - usedAt) }),
    key: ({ usedAt }) => usedAt,
  },
  {
    id: "findings",
    title: "FIND",
    width: 8,
    from: 0,
    cell: findingsCell,
    key: ({ findings }) =>
      findings.critical * 1e9 + findings.high * 1e6 + findings.medium * 1e3 + findings.low,
  },
];

function expiry(expiresAt: number | null, now: number): Cell {
  if (expiresAt === null) return { text: "none", tone: "muted" };
  const left = expiresAt - now;
  if (left <= 0) return { text: "expired", tone: "muted" };
  if (left < 7 * day) return { text: `${span(left)} !`, tone: "danger" };
  return { text: span(left) };
}

function findingsCell({ findings }: AccountRow): Cell {
  const { critical, high, medium, low, info } = findings;
  if (critical > 0) return { text: `${critical} C`, tone: "danger" };
  if (high > 0) return { text: `${high} H`, tone: "danger" };
  if (medium > 0) return { text: `${medium} M`, tone: "warning" };
  if (low + info > 0) return { text: `${low + info} L` };
  return { text: "-", tone: "muted" };
}

/** The service accounts of an organization, of a project, or of all there are. */
export const accountsScreen: ListScreen<AccountRow> = {
  noun: "service accounts",
  columns,
  fields: {},
  rows: (route, { book }: World) =>
    book.accounts(
      route.screen === "accounts" ? { orgId: route.orgId, projectId: route.projectId } : {},
    ),
  open: ({ orgId, id }) => ({ screen: "account", orgId, clientId: id, tab: "overview" }),
  subject: ({ orgId, id }) => ({ orgId, clientId: id }),
  detail: ({ record, name }) => [
    line(name, "title"),
    line(`client id  ${record.clientId}`),
    line(`secrets    ${record.secrets.length} of 2`),
    line(`roles      ${safeText(record.roles.join(", "))}`),
    line(safeText(record.description), "muted"),
  ],
  empty: () => [line("No service accounts here.", "muted")],
};
