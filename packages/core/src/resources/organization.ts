import type { CallOptions } from "../fetch/call.ts";
import type { List } from "../pages/list.ts";
import type { ListOptions } from "../pages/page.ts";
import type { Answer } from "./answer.ts";
import type { ResourceContext } from "./context.ts";
import {
  createOrganizationServiceAccount,
  type OrganizationServiceAccount,
} from "./organization-service-account.ts";
import {
  createOrganizationServiceAccounts,
  type AccountListOptions,
  type OrganizationServiceAccounts,
} from "./organization-service-accounts.ts";
import type { PlatformTypes } from "./platform-types.ts";
import { readList } from "./read-list.ts";
import { readOne } from "./read-one.ts";
import { toOrganization, type Organization } from "./records/organization.ts";
import { toProject, type Project } from "./records/project.ts";

/** One organization. Nothing is sent before one of its methods is called. */
export type OrganizationResource<
  Types extends PlatformTypes,
  AccountOptions extends ListOptions,
> = {
  readonly orgId: string;
  /** Reads the organization. Needs ORG_MEMBER. */
  get(options?: CallOptions): Answer<Organization>;
  readonly projects: {
    /**
     * Lists the organization's projects. Needs ORG_MEMBER, which sees those it has a role in.
     * `name`: on Atlas those whose names begin with it, on Cloud Manager those of this name, whatever their case.
     */
    list(options?: ListOptions & { name?: string }): List<Project>;
  };
  readonly serviceAccounts: OrganizationServiceAccounts<Types["organizationRole"], AccountOptions>;
  /** Returns what can be done with one of its service accounts. */
  serviceAccount(clientId: string): OrganizationServiceAccount<Types["organizationRole"]>;
};

export function createOrganization<Types extends PlatformTypes>(
  context: ResourceContext,
  orgId: string,
): OrganizationResource<Types, AccountListOptions> {
  const params = { orgId };
  return {
    orgId,
    get: (options) => readOne(context, "getOrg", { params }, toOrganization, options),
    projects: {
      list: ({ name, ...options } = {}) =>
        readList(
          context,
          "getOrgGroups",
          { params, query: { name } },
          toProject,
          "projectId",
          options,
        ),
    },
    serviceAccounts: createOrganizationServiceAccounts(context, orgId),
    serviceAccount: (clientId) => createOrganizationServiceAccount(context, orgId, clientId),
  };
}
