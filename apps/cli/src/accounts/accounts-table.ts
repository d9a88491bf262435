import { printable } from "../output/printable.ts";
import type { Cell } from "../output/table.ts";
import type { ItemTable } from "../reading/listing-table.ts";
import { isEndingSoon } from "../secrets/secret-state.ts";
import type { Account } from "./account.ts";

/** The table of service accounts; `now` is in milliseconds since the epoch. */
export function accountsTable(now: number): ItemTable<Account> {
  return {
    columns: [
      { heading: "NAME", minimum: 14 },
      { heading: "CLIENT ID" },
      { heading: "ROLES", minimum: 10, expendable: 1 },
      { heading: "SECRETS", expendable: 2 },
      { heading: "EXPIRES" },
      { heading: "LAST USED", expendable: 3 },
    ],
    cells(account) {
      const used = account.secrets.flatMap(({ lastUsedAt }) => lastUsedAt ?? []).toSorted();
      return [
        { text: printable(account.name) },
        { text: printable(account.clientId) },
        { text: printable(account.roles.join(",")) },
        { text: String(account.secrets.length) },
        expiry(account, now),
        { text: used.at(-1)?.slice(0, 10) ?? "never" },
      ];
    },
  };
}

/** When the next of the live secrets ends; without one, that there is none. */
function expiry(account: Account, now: number): Cell {
  if (account.secrets.length === 0) return { text: "no secret", tone: "warning" };
  const next = account.secrets
    .map(({ expiresAt }) => expiresAt)
    .filter((expiresAt) => Date.parse(expiresAt) > now)
    .toSorted()[0];
  if (next === undefined) return { text: "expired", tone: "bad" };
  const tone = isEndingSoon(next, now) ? "warning" : "plain";
  return { text: printable(next.slice(0, 10)), tone };
}
