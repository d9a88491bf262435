import type { Client } from "@purser/core";
import type { Platform } from "@purser/spec";
import { platformTitle, type Connection } from "../connections/connection.ts";
import { findOrganizations, type FoundOrganization } from "../connections/find-organizations.ts";
import { toFailure } from "../errors/client-failure.ts";
import { mergeListings } from "./merge-listings.ts";
import type { OrganizationListing } from "./organization-listing.ts";

/** Where an item was listed. */
export type ListedFrom = { orgId: string; platform: Platform; attempt: string };

/** What is listed of an organization. */
export type Listed<Item> = {
  /** As in "Listing the service accounts". */
  attempt: string;
  list(
    organization: ReturnType<Client["organization"]>,
    signal: AbortSignal,
  ): AsyncIterable<object>;
  read(listed: object, from: ListedFrom): Item;
  /** What tells items apart. */
  idOf(item: Item): string;
};

/**
 * Returns what each organization of some connections says, in the order asked for. A failure is part of the answer. Without
 * `listed` the organizations are all that is asked for.
 */
export async function readListings<Item = never>(
  connections: readonly Connection[],
  signal: AbortSignal,
  listed?: Listed<Item>,
): Promise<OrganizationListing<Item>[]> {
  const listings: OrganizationListing<Item>[] = [];
  for (const connection of connections) {
    const { client } = connection;
    const { found, failure } = await findOrganizations(connection, signal);
    listings.push(
      ...(await Promise.all(found.map((one) => readListing(one, client, signal, listed)))),
    );
    if (failure !== undefined) listings.push({ platform: client.platform, items: [], failure });
  }
  return mergeListings(listings, (item) => listed?.idOf(item) ?? "");
}

async function readListing<Item>(
  { id, ...known }: FoundOrganization,
  client: Client,
  signal: AbortSignal,
  listed: Listed<Item> | undefined,
): Promise<OrganizationListing<Item>> {
  const { platform } = client;
  const on = `organization ${id} on ${platformTitle(platform)}`;
  const listing: OrganizationListing<Item> = { platform, id, ...known, items: [] };
  const organization = client.organization(id);
  let attempt = `Reading ${on}`;
  try {
    // An organization that was found came with its name.
    listing.name ??= (await organization.get({ signal })).name;
    if (listed === undefined) return listing;
    attempt = `${listed.attempt} of ${on}`;
    for await (const item of listed.list(organization, signal)) {
      listing.items.push(listed.read(item, { orgId: id, platform, attempt }));
    }
  } catch (error) {
    listing.failure = toFailure(error, attempt);
  }
  return listing;
}
