import type { Platform } from "@purser/spec";
import { failureDocument } from "../errors/print-failure.ts";
import type { Failure } from "../errors/failure.ts";

/** What was learned about one organization: what was listed of it, or why it is not all here. */
export type OrganizationListing<Item> = {
  platform: Platform;
  /** Absent where not even the organization could be found out. */
  id?: string;
  name?: string;
  items: Item[];
  failure?: Failure;
};

/** An organization as documents have it. */
export type OrganizationDocument = {
  id?: string;
  name?: string;
  platform: Platform;
  /** False: something is missing, and `error` says why. */
  complete: boolean;
  error?: ReturnType<typeof failureDocument>;
};

export function organizationDocuments(
  listings: readonly OrganizationListing<unknown>[],
): OrganizationDocument[] {
  return listings.map(({ id, name, platform, failure }) => ({
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    platform,
    complete: failure === undefined,
    ...(failure === undefined ? {} : { error: failureDocument(failure) }),
  }));
}
