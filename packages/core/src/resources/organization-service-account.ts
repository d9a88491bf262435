import type { CallOptions } from "../fetch/call.ts";
import type { List } from "../pages/list.ts";
import type { ListOptions } from "../pages/page.ts";
import { createAccessList, type AccessList } from "./access-list.ts";
import type { ServiceAccountChanges } from "./account-input.ts";
import type { Answer } from "./answer.ts";
import type { ResourceContext } from "./context.ts";
import { createOrganizationServiceAccounts } from "./organization-service-accounts.ts";
import { readList } from "./read-list.ts";
import { toAssignment, type Assignment } from "./records/assignment.ts";
import type { ServiceAccount } from "./records/service-account.ts";
import { createSecrets, type Secrets } from "./secrets.ts";

/** One service account of an organization. Nothing is sent before one of its methods is called. */
export type OrganizationServiceAccount<Role extends string> = {
  readonly clientId: string;
  /** Reads the account. Needs ORG_READ_ONLY on Atlas, ORG_MEMBER on Cloud Manager. Throws `NotFoundError` if it is not there. */
  get(options?: CallOptions): Answer<ServiceAccount>;
  /** Changes name, description or organization roles. Needs ORG_OWNER. */
  update(changes: ServiceAccountChanges<Role>, options?: CallOptions): Answer<ServiceAccount>;
  /** Deletes the account with its secrets, assignments and access list. Needs ORG_OWNER. */
  delete(options?: CallOptions): Answer<void>;
  /** Lists the projects that the account is assigned to. Needs ORG_READ_ONLY on Atlas, ORG_MEMBER on Cloud Manager. */
  projects(options?: ListOptions): List<Assignment>;
  readonly secrets: Secrets;
  readonly accessList: AccessList;
};

export function createOrganizationServiceAccount<Role extends string>(
  context: ResourceContext,
  orgId: string,
  clientId: string,
): OrganizationServiceAccount<Role> {
  const params = { orgId, clientId };
  const accounts = createOrganizationServiceAccounts<Role>(context, orgId);
  return {
    clientId,
    get: (options) => accounts.get(clientId, options),
    update: (changes, options) => accounts.update(clientId, changes, options),
    delete: (options) => accounts.delete(clientId, options),
    projects: (options) =>
      readList(
        context,
        "getOrgServiceAccountGroups",
        { params },
        toAssignment,
        "projectId",
        options,
      ),
    secrets: createSecrets(context, "organization", params),
    accessList: createAccessList(context, "organization", params),
  };
}
