import { platformTitle } from "../connections/connection.ts";
import { printable } from "../output/printable.ts";
import type { OrganizationListing } from "./organization-listing.ts";

/** Returns a number of things in words. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Returns what people are told beside a table: how much was found, and where. */
export function countNotes(
  listings: readonly OrganizationListing<unknown>[],
  noun: string,
): string[] {
  const found = listings
    .filter(({ id, failure }) => id !== undefined && failure === undefined)
    .map(({ items, id = "", name = id, platform }) => {
      return `${countOf(items.length, noun)} in ${printable(name)} (${platformTitle(platform)})`;
    });
  return found.length === 0 ? [] : [`${found.join(", ")}.`];
}
