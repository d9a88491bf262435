import type { ListScreen } from "../../lists/list-screen.ts";
import { span } from "../../text/ago.ts";
import { dateOf, minuteOf } from "../../text/date.ts";
import { fact } from "../../text/facts.ts";
import { line } from "../../text/line.ts";
import { safeText } from "../../text/safe-text.ts";
import { unknownWords } from "../cause-words.ts";
import { accessRows, type AccessRow } from "./access-rows.ts";
import { accessWords } from "./access-words.ts";
import { accountOf, noAccount } from "./account-of.ts";

const none: readonly AccessRow[] = [];

/** The addresses that an account may call from, and whether anything came from there. */
export const accessListScreen: ListScreen<AccessRow> = {
  noun: "access-list entries",
  columns: [
    {
      id: "address",
      title: "ADDRESS",
      width: 18,
      grow: 1,
      from: 0,
      cell: ({ entry }) => ({ text: safeText(entry.address) }),
      key: ({ entry }) => entry.address,
    },
    {
      id: "requests",
      first: "descending",
      title: "REQUESTS",
      width: 8,
      align: "right",
      from: 0,
      cell: ({ entry }) => ({ text: String(entry.requestCount) }),
      key: ({ entry }) => entry.requestCount,
    },
    {
      id: "used",
      title: "USED",
      width: 5,
      from: 0,
      cell: ({ entry: { lastUsedAt } }, { now }) =>
        lastUsedAt === null
          ? { text: "never", tone: "warning" }
          : { text: span(now - Date.parse(lastUsedAt)) },
      key: ({ entry: { lastUsedAt } }) => (lastUsedAt === null ? null : Date.parse(lastUsedAt)),
    },
    {
      id: "used-from",
      title: "LAST FROM",
      width: 16,
      from: 66,
      cell: ({ entry }) => ({ text: safeText(entry.lastUsedAddress ?? "-") }),
      key: ({ entry }) => entry.lastUsedAddress,
    },
    {
      id: "created",
      title: "CREATED",
      width: 10,
      from: 76,
      cell: ({ entry }) => ({ text: dateOf(entry.createdAt) }),
      key: ({ entry }) => Date.parse(entry.createdAt),
    },
  ],
  fields: {},
  rows(route, world) {
    const account = accountOf(route, world);
    return account === undefined ? none : accessRows(account);
  },
  open: () => undefined,
  subject: ({ orgId, clientId, id }) => ({ orgId, clientId, address: id }),
  detail: ({ entry }, _, width) => [
    line(safeText(entry.address), "title"),
    ...fact("created", minuteOf(entry.createdAt), width),
    ...fact("requests", String(entry.requestCount), width),
    ...fact("last used", entry.lastUsedAt === null ? "never" : minuteOf(entry.lastUsedAt), width),
    ...fact("last from", entry.lastUsedAddress ?? "nowhere", width),
  ],
  caveat(route, world) {
    const account = accountOf(route, world);
    return account && unknownWords(account.record.accessList);
  },
  empty(route, world) {
    const account = accountOf(route, world);
    if (account === undefined) return noAccount(world);
    const gap = unknownWords(account.record.accessList);
    if (gap !== undefined) return [line(`  The access list is ${gap}`, "warning")];
    const organization = world.book.organization(account.orgId)?.record;
    return [line(`  The access list is ${accessWords([], organization)}.`, "warning")];
  },
};
