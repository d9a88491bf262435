import type { CallOptions } from "../fetch/call.ts";
import type { List } from "../pages/list.ts";
import type { ListOptions } from "../pages/page.ts";
import type { Answer } from "./answer.ts";
import type { ResourceContext } from "./context.ts";
import { readList } from "./read-list.ts";
import { readOne } from "./read-one.ts";
import { toOrganization, type Organization } from "./records/organization.ts";

/** The organizations that the credential sees: one, for a service account. */
export type Organizations = {
  /**
   * Lists organizations. Needs no role.
   * `name`: on Atlas those whose names begin with it, on Cloud Manager the one of this name, whatever its case.
   */
  list(options?: ListOptions & { name?: string }): List<Organization>;
  /** Reads one organization. Needs ORG_MEMBER. Throws `NotAllowedError` or `NotFoundError` for one of others. */
  get(orgId: string, options?: CallOptions): Answer<Organization>;
};

export function createOrganizations(context: ResourceContext): Organizations {
  return {
    list: ({ name, ...options } = {}) =>
      readList(context, "listOrgs", { query: { name } }, toOrganization, "orgId", options),
    get: (orgId, options) =>
      readOne(context, "getOrg", { params: { orgId } }, toOrganization, options),
  };
}
