import type { Handler } from "../call.ts";
import { renderOrganization } from "../render/organization.ts";
import { listOf } from "./list-items.ts";
import { organizationOf } from "./lookup.ts";
import { filterByName } from "./name-filter.ts";
import { visibleOrganizations } from "./visibility.ts";

/** Lists the organizations the caller belongs to. */
export const listOrgs: Handler = (call) => ({
  status: 200,
  items: listOf(filterByName(call, visibleOrganizations(call)), (organization) =>
    renderOrganization(call.platform, call.url, organization),
  ),
});

export const getOrg: Handler = (call) => ({
  status: 200,
  body: renderOrganization(call.platform, call.url, organizationOf(call)),
});
