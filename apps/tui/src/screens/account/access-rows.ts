import type { AccessListRecord } from "@purser/inventory";
import type { AccountRow } from "../../book/rows.ts";
import { rowsOf } from "../../lists/rows-of.ts";
import { safeText } from "../../text/safe-text.ts";

export type AccessRow = {
  id: string;
  haystack: string;
  since: number;
  orgId: string;
  clientId: string;
  entry: AccessListRecord;
};

/** Returns the entries of an account's access list that are known. */
export const accessRows = rowsOf((account: AccountRow): AccessRow[] => {
  const { record, orgId, id: clientId, since } = account;
  const { accessList } = record;
  const known = accessList.state === "ok" ? accessList.value : (accessList.known ?? []);
  return known.map((entry) => ({
    id: entry.address,
    haystack: safeText(entry.address).toLowerCase(),
    since,
    orgId,
    clientId,
    entry,
  }));
});
