import { printable } from "../output/printable.ts";
import { demoNote } from "../demo/demo-note.ts";
import { platformTitle } from "../connections/connection.ts";
import type { OrganizationListing } from "./organization-listing.ts";

/** Returns what people are told beside the table: how much was found, where, and what there was no room for. */
export function accountsNotes(
  listings: readonly OrganizationListing[],
  options: { isDemo: boolean; hidden: readonly string[] },
): string[] {
  const found = listings
    .filter(({ id, failure }) => id !== undefined && failure === undefined)
    .map(({ accounts, id = "", name = id, platform }) => {
      const count = `${accounts.length} service account${accounts.length === 1 ? "" : "s"}`;
      return `${count} in ${printable(name)} (${platformTitle(platform)})`;
    });
  return [
    ...(found.length === 0 ? [] : [`${found.join(", ")}.`]),
    ...(options.isDemo ? [demoNote] : []),
    ...(options.hidden.length === 0
      ? []
      : [`No room here for ${options.hidden.join(", ")}: widen the terminal, or use --json.`]),
  ];
}
