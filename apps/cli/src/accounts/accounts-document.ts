import { failureDocument } from "../errors/print-failure.ts";
import type { Account } from "./account.ts";
import type { OrganizationListing } from "./organization-listing.ts";

/** What `purser accounts list --json` prints; its schema is `schemas/accounts-list.schema.json`. */
export type AccountsDocument = {
  schemaVersion: 1;
  /** ISO 8601. */
  generatedAt: string;
  organizations: {
    id?: string;
    name?: string;
    platform: string;
    /** False: accounts are missing, and `error` says why. */
    complete: boolean;
    error?: ReturnType<typeof failureDocument>;
  }[];
  accounts: Account[];
};

/** Returns the document; `now` is in milliseconds since the epoch. */
export function accountsDocument(
  listings: readonly OrganizationListing[],
  now: number,
): AccountsDocument {
  return {
    schemaVersion: 1,
    generatedAt: new Date(now).toISOString().replace(/\.\d{3}Z$/, "Z"),
    organizations: listings.map(({ id, name, platform, failure }) => ({
      ...(id === undefined ? {} : { id }),
      ...(name === undefined ? {} : { name }),
      platform,
      complete: failure === undefined,
      ...(failure === undefined ? {} : { error: failureDocument(failure) }),
    })),
    accounts: listings.flatMap(({ accounts }) => accounts),
  };
}
