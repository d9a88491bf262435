import type { ExpiryRow } from "../../book/rows.ts";
import type { ListScreen } from "../../lists/list-screen.ts";
import type { Route } from "../../state/route.ts";
import type { World } from "../../state/world.ts";
import { dateOf } from "../../text/date.ts";
import { line } from "../../text/line.ts";
import { accountSummary } from "../account/account-summary.ts";
import { endingBetween } from "./calendar-rows.ts";
import { expiresColumn } from "../time-columns.ts";
import { nameColumn } from "../name-column.ts";

/** The secrets that end in a stretch of time. */
export const expiriesScreen: ListScreen<ExpiryRow> = {
  noun: "secrets",
  columns: [
    nameColumn(20, { id: "account", title: "ACCOUNT", grow: 1 }),
    {
      id: "date",
      title: "DATE",
      width: 10,
      from: 0,
      cell: ({ expiresAt }) => ({ text: dateOf(expiresAt) }),
      key: ({ expiresAt }) => expiresAt,
    },
    expiresColumn(7),
    {
      id: "successor",
      title: "SUCCESSOR",
      width: 9,
      from: 0,
      cell: ({ isCovered }) => (isCovered ? { text: "yes" } : { text: "none !", tone: "warning" }),
      key: ({ isCovered }) => Number(isCovered),
    },
    {
      id: "secret-id",
      title: "SECRET ID",
      width: 24,
      from: 78,
      cell: (row) => ({ text: secretIdOf(row) ?? "", tone: "muted" }),
      key: ({ id }) => id,
    },
  ],
  fields: {},
  rows: endingIn,
  open: ({ orgId, account: { id: clientId } }) => ({
    screen: "account",
    orgId,
    clientId,
    tab: "secrets",
  }),
  subject(row) {
    const subject = { orgId: row.orgId, clientId: row.account.id };
    const secretId = secretIdOf(row);
    return secretId === undefined ? subject : { ...subject, secretId };
  },
  detail: ({ account, name }, world, width) => [
    line(name, "title"),
    ...accountSummary(account, world, width),
  ],
  empty: () => [line("  No secret ends in this time.", "muted")],
};

const made = new WeakMap<readonly ExpiryRow[], { key: string; rows: readonly ExpiryRow[] }>();

function endingIn(route: Route, { book }: World): readonly ExpiryRow[] {
  const of = book.expiries({});
  if (route.screen !== "expiries") return of;
  const key = `${route.from} ${route.to}`;
  const known = made.get(of);
  if (known?.key === key) return known.rows;
  const rows = endingBetween(of, route.from, route.to);
  made.set(of, { key, rows });
  return rows;
}

/** Rows hold no IDs of secrets: there may be two hundred thousand. */
function secretIdOf({ account, expiresAt }: ExpiryRow): string | undefined {
  return account.record.secrets.find((one) => Date.parse(one.expiresAt) === expiresAt)?.secretId;
}
