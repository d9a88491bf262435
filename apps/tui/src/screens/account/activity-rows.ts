import type { AccountRow } from "../../book/rows.ts";
import { rowsOf } from "../../lists/rows-of.ts";
import { safeText } from "../../text/safe-text.ts";

/** Something that is known to have happened, or to be going to. */
export type ActivityRow = {
  id: string;
  haystack: string;
  since: number;
  /** Milliseconds since the epoch. */
  at: number;
  what: string;
  /** On which secret or address; empty where on the account. */
  on: string;
};

/** Returns what the records tell of an account's life, latest first. The platforms keep no more of it where we can read. */
export const activityRows = rowsOf((account: AccountRow): ActivityRow[] => {
  const { record, since } = account;
  const rows: Omit<ActivityRow, "haystack" | "since" | "id">[] = [
    { at: Date.parse(record.createdAt), what: "account was created", on: "" },
  ];
  for (const { secretId, createdAt, expiresAt, lastUsedAt } of record.secrets) {
    rows.push({ at: Date.parse(createdAt), what: "secret was made", on: secretId });
    rows.push({ at: Date.parse(expiresAt), what: "secret ends", on: secretId });
    if (lastUsedAt !== null) {
      rows.push({ at: Date.parse(lastUsedAt), what: "secret was last used", on: secretId });
    }
  }
  const { accessList } = record;
  for (const entry of accessList.state === "ok" ? accessList.value : (accessList.known ?? [])) {
    const address = safeText(entry.address);
    rows.push({ at: Date.parse(entry.createdAt), what: "address was allowed", on: address });
    if (entry.lastUsedAt !== null) {
      const from = safeText(entry.lastUsedAddress ?? "");
      const on = from === "" || from === address ? address : `${address}, from ${from}`;
      rows.push({ at: Date.parse(entry.lastUsedAt), what: "last request came", on });
    }
  }
  return rows
    .toSorted((one, other) => other.at - one.at)
    .map((row, index) => ({
      ...row,
      since,
      id: `${index} ${row.what} ${row.on}`,
      haystack: `${row.what} ${row.on}`.toLowerCase(),
    }));
});
