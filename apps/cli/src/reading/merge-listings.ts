import type { OrganizationListing } from "./organization-listing.ts";

/**
 * Returns one listing for each organization, however many connections see it: they may see different parts of it, and what one
 * of them could list does not fail because another could not. `idOf` tells items apart.
 */
export function mergeListings<Item>(
  listings: readonly OrganizationListing<Item>[],
  idOf: (item: Item) => string,
): OrganizationListing<Item>[] {
  const merged: OrganizationListing<Item>[] = [];
  for (const listing of listings) {
    const at = merged.findIndex(({ id }) => id !== undefined && id === listing.id);
    const earlier = merged[at];
    if (earlier === undefined) merged.push(listing);
    else merged[at] = mergeTwo(earlier, listing, idOf);
  }
  return merged;
}

function mergeTwo<Item>(
  one: OrganizationListing<Item>,
  other: OrganizationListing<Item>,
  idOf: (item: Item) => string,
): OrganizationListing<Item> {
  const [first, second] =
    one.failure !== undefined && other.failure === undefined ? [other, one] : [one, other];
  const known = new Set(first.items.map(idOf));
  const name = first.name ?? second.name;
  return {
    ...first,
    ...(name === undefined ? {} : { name }),
    items: [...first.items, ...second.items.filter((item) => !known.has(idOf(item)))],
  };
}
