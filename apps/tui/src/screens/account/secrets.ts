import type { ListScreen } from "../../lists/list-screen.ts";
import { span } from "../../text/ago.ts";
import { dateOf, minuteOf } from "../../text/date.ts";
import { fact, paragraph } from "../../text/facts.ts";
import { line } from "../../text/line.ts";
import { expiryCell, expiryWords } from "../expiry-cell.ts";
import { accountOf, noAccount } from "./account-of.ts";
import { secretRows, secretState, type SecretRow } from "./secret-rows.ts";
import { expiresColumn, usedColumn } from "../time-columns.ts";

/** Constant: says that there is a value, and nothing of it. */
const mask = "••••";

/** The secrets of an account. Their values are nowhere: the platform shows each of them once, to whoever makes it. */
export const secretsScreen: ListScreen<SecretRow> = {
  noun: "secrets",
  columns: [
    {
      id: "secret-id",
      title: "SECRET ID",
      width: 24,
      from: 0,
      cell: ({ id }) => ({ text: id }),
      key: ({ id }) => id,
    },
    {
      id: "value",
      title: "VALUE",
      width: 5,
      from: 90,
      cell: () => ({ text: mask, tone: "muted" }),
      key: () => null,
    },
    {
      id: "created",
      title: "CREATED",
      width: 10,
      from: 76,
      cell: ({ createdAt }) => ({ text: dateOf(createdAt) }),
      key: ({ createdAt }) => createdAt,
    },
    expiresColumn(7),
    usedColumn(),
    {
      id: "state",
      title: "STATE",
      width: 15,
      grow: 1,
      from: 0,
      cell: (row, { now }) => stateCell(row, now),
      key: (row, { now }) => secretState(row, now),
    },
  ],
  fields: {},
  rows: (route, world) => {
    const account = accountOf(route, world);
    return account === undefined ? none : secretRows(account);
  },
  open: () => undefined,
  subject: ({ orgId, clientId, id }) => ({ orgId, clientId, secretId: id }),
  detail: (row, { now }, width) => [
    line(`secret ${row.id}`, "title"),
    ...fact("value", `${mask} (shown once, when it was made)`, width, "muted"),
    ...fact("created", minuteOf(row.createdAt), width),
    ...fact("made for", span(row.expiresAt - row.createdAt), width),
    ...fact("ends", minuteOf(row.expiresAt), width),
    ...fact("", expiryWords(row.expiresAt, now), width, expiryCell(row.expiresAt, now).tone),
    ...fact("last used", row.usedAt === null ? "never" : minuteOf(row.usedAt), width),
    ...fact("state", secretState(row, now), width, stateCell(row, now).tone),
    ...(row.rotation === "cut"
      ? [
          line(""),
          ...paragraph(
            "A later secret was made: the platform cut the life of this one to seven days, and nothing gives it back.",
            width,
            "muted",
          ),
        ]
      : []),
  ],
  empty: (route, world) =>
    accountOf(route, world) === undefined
      ? noAccount(world)
      : [line("  No secret: the account cannot sign in.", "warning")],
};

const none: readonly SecretRow[] = [];

function stateCell(
  row: SecretRow,
  now: number,
): { text: string; tone: "plain" | "warning" | "muted" } {
  const text = secretState(row, now);
  if (text === "expired") return { text, tone: "muted" };
  return { text, tone: text === "live" ? "plain" : "warning" };
}
