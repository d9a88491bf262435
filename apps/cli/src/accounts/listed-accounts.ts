import type { Listed } from "../reading/read-listings.ts";
import { readAccount, type Account } from "./account.ts";

/** The service accounts of an organization. */
export const listedAccounts: Listed<Account> = {
  attempt: "Listing the service accounts",
  list: (organization, signal) => organization.serviceAccounts.list({ signal }),
  read: readAccount,
  idOf: ({ clientId }) => clientId,
};
