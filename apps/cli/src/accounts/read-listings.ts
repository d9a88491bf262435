import type { Client } from "@purser/core";
import { platformTitle, type Connection } from "../connections/connection.ts";
import { toFailure } from "../errors/client-failure.ts";
import { DeniedError } from "../errors/denied-error.ts";
import type { Failure } from "../errors/failure.ts";
import { readAccount } from "./account.ts";
import type { OrganizationListing } from "./organization-listing.ts";

/**
 * Returns what each organization of a connection says about its accounts, in the order asked for. A failure is part of the
 * answer.
 */
export async function readListings(
  { client, orgIds }: Connection,
  signal: AbortSignal,
): Promise<OrganizationListing[]> {
  const { platform } = client;
  const { found, failure } =
    orgIds.length > 0
      ? { found: orgIds.map((id) => ({ id })) }
      : await findOrganizations(client, signal);
  const listings = await Promise.all(found.map((one) => readListing(one, client, signal)));
  return failure === undefined ? listings : [...listings, { platform, accounts: [], failure }];
}

type Found = { id: string; name?: string };

async function findOrganizations(
  client: Client,
  signal: AbortSignal,
): Promise<{ found: Found[]; failure?: Failure }> {
  const attempt = `Listing the organizations on ${platformTitle(client.platform)}`;
  const found: Found[] = [];
  try {
    for await (const { orgId, name, isDeleted } of client.organizations.list({ signal })) {
      if (!isDeleted) found.push({ id: orgId, name });
    }
  } catch (error) {
    return { found, failure: toFailure(error, attempt) };
  }
  if (found.length > 0) return { found };
  const failure = new DeniedError(
    `${attempt} found none: these credentials see no organization.`,
    "Check --platform and the roles of the credentials, or name the organization with --org.",
  );
  return { found, failure };
}

async function readListing(
  { id, ...known }: Found,
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
