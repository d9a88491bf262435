import type { Platform } from "@purser/spec";
import type { Organization } from "../state/records.ts";
import { selfLink } from "./link.ts";

/** Returns an organization with its `self` link at the host of `url`. */
export function renderOrganization(
  platform: Platform,
  url: URL,
  organization: Organization,
): object {
  return {
    id: organization.id,
    name: organization.name,
    isDeleted: false,
    links: selfLink(platform, url, `/orgs/${organization.id}`),
  };
}
