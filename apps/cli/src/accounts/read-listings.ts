import { DeniedError } from "../errors/denied-error.ts";
import { Failure } from "../errors/failure.ts";
import { type Connection, platformTitle } from "../requests/connection.ts";
import { pages } from "../requests/pages.ts";
import type { Session } from "../requests/session.ts";
import { readAccount } from "./account.ts";
import type { OrganizationListing } from "./organization-listing.ts";

/** Returns what each organization of a connection says about its accounts. A failure is part of the answer. */
export async function readListings(
  connection: Connection,
  session: Session,
): Promise<OrganizationListing[]> {
  const { platform } = connection;
  let orgIds = connection.orgIds;
  if (orgIds.length === 0) {
    try {
      orgIds = await findOrganizations(connection, session);
    } catch (error) {
      return [{ platform, accounts: [], failure: asFailure(error) }];
    }
  }
  const listings: OrganizationListing[] = [];
  for (const id of orgIds) listings.push(await readListing(id, connection, session));
  return listings;
}

async function findOrganizations(connection: Connection, session: Session): Promise<string[]> {
  const attempt = `Listing the organizations on ${platformTitle(connection.platform)}`;
  const orgIds: string[] = [];
  for await (const { id, isDeleted } of pages(session, "listOrgs", { attempt })) {
    if (typeof id === "string" && isDeleted !== true) orgIds.push(id);
  }
  if (orgIds.length > 0) return orgIds;
  throw new DeniedError(
    `${attempt} found none: these credentials see no organization.`,
    "Check --platform and the roles of the credentials, or name the organization with --org.",
  );
}

async function readListing(
  orgId: string,
  { platform }: Connection,
  session: Session,
): Promise<OrganizationListing> {
  const on = `organization ${orgId} on ${platformTitle(platform)}`;
  const listing: OrganizationListing = { platform, id: orgId, accounts: [] };
  const params = { orgId };
  try {
    const { name } = await session.get("getOrg", { params, attempt: `Reading ${on}` });
    if (typeof name === "string") listing.name = name;
    const attempt = `Listing the service accounts of ${on}`;
    for await (const body of pages(session, "listOrgServiceAccounts", { params, attempt })) {
      listing.accounts.push(readAccount(body, { orgId, platform, attempt }));
    }
  } catch (error) {
    listing.failure = asFailure(error);
  }
  return listing;
}

/** A fault of our own is no answer of an organization. */
function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}
