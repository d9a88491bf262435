import type { Client } from "@purser/core";
import { platformTitle, type Connection } from "../connections/connection.ts";
import { findOrganizations, type FoundOrganization } from "../connections/find-organizations.ts";
import { toFailure } from "../errors/client-failure.ts";
import { readAccount } from "./account.ts";
import type { OrganizationListing } from "./organization-listing.ts";

/**
 * Returns what each organization of a connection says about its accounts, in the order asked for. A failure is part of the
 * answer.
 */
export async function readListings(
  connection: Connection,
  signal: AbortSignal,
): Promise<OrganizationListing[]> {
  const { client } = connection;
  const { platform } = client;
  const { found, failure } = await findOrganizations(connection, signal);
  const listings = await Promise.all(found.map((one) => readListing(one, client, signal)));
  return failure === undefined ? listings : [...listings, { platform, accounts: [], failure }];
}

async function readListing(
  { id, ...known }: FoundOrganization,
  client: Client,
  signal: AbortSignal,
): Promise<OrganizationListing> {
  const { platform } = client;
  const on = `organization ${id} on ${platformTitle(platform)}`;
  const listing: OrganizationListing = { platform, id, ...known, accounts: [] };
  const organization = client.organization(id);
  let attempt = `Reading ${on}`;
  try {
    // An organization that was found came with its name.
    listing.name ??= (await organization.get({ signal })).name;
    attempt = `Listing the service accounts of ${on}`;
    for await (const account of organization.serviceAccounts.list({ signal })) {
      listing.accounts.push(readAccount(account, { orgId: id, platform, attempt }));
    }
  } catch (error) {
    listing.failure = toFailure(error, attempt);
  }
  return listing;
}
