import { documentHead, type DocumentHead } from "../reading/document-head.ts";
import {
  organizationDocuments,
  type OrganizationDocument,
  type OrganizationListing,
} from "../reading/organization-listing.ts";
import type { Account } from "./account.ts";

/** What `purser accounts list --json` prints; its schema is `schemas/accounts-list.schema.json`. */
export type AccountsDocument = DocumentHead & {
  organizations: OrganizationDocument[];
  accounts: Account[];
};

/** Returns the document; `now` is in milliseconds since the epoch. */
export function accountsDocument(
  listings: readonly OrganizationListing<Account>[],
  now: number,
): AccountsDocument {
  return {
    ...documentHead(now),
    organizations: organizationDocuments(listings),
    accounts: listings.flatMap(({ items }) => items),
  };
}
