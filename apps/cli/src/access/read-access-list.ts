import type { FoundAccount } from "../accounts/found-account.ts";
import type { Details } from "../accounts/read-account-details.ts";
import { platformTitle } from "../connections/connection.ts";
import { toFailure } from "../errors/client-failure.ts";
import { readAccessEntry, type AccessEntry } from "./access-entry.ts";

/** Reads the access list of an account. Where it breaks off, the entries before are returned with the failure. */
export async function readAccessList(
  { account, connection }: FoundAccount,
  signal: AbortSignal,
): Promise<Details<AccessEntry>> {
  const { client } = connection;
  const { orgId, clientId } = account;
  const attempt = `Listing the access list of ${clientId} in organization ${orgId} on ${platformTitle(client.platform)}`;
  const items: AccessEntry[] = [];
  try {
    const { accessList } = client.organization(orgId).serviceAccount(clientId);
    for await (const entry of accessList.list({ signal })) {
      items.push(readAccessEntry(entry, attempt));
    }
    return { items, failures: [] };
  } catch (error) {
    return { items: items.length > 0 ? items : undefined, failures: [toFailure(error, attempt)] };
  }
}
