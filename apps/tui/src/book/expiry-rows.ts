import type { AccountRow, ExpiryRow } from "./rows.ts";

/** Returns the secrets of some accounts, the one that ends first at the top. */
export function toExpiryRows(accounts: readonly AccountRow[]): ExpiryRow[] {
  return accounts
    .flatMap((account) =>
      account.expiries.map((expiresAt, index): ExpiryRow => ({
        kind: "expiry",
        id: `${account.id} ${index}`,
        orgId: account.orgId,
        name: account.name,
        haystack: account.haystack,
        since: account.since,
        account,
        expiresAt,
        isCovered: account.expiries.some((other) => other > expiresAt),
      })),
    )
    .toSorted((one, other) => one.expiresAt - other.expiresAt || (one.id < other.id ? -1 : 1));
}
