import type { CallOptions } from "../fetch/call.ts";
import { createAccessList, type AccessList } from "./access-list.ts";
import type { ServiceAccountChanges } from "./account-input.ts";
import type { Answer } from "./answer.ts";
import type { ResourceContext } from "./context.ts";
import { createProjectServiceAccounts } from "./project-service-accounts.ts";
import type { ServiceAccount } from "./records/service-account.ts";
import { createSecrets, type Secrets } from "./secrets.ts";

/** One service account, seen from a project. Nothing is sent before one of its methods is called. */
export type ProjectServiceAccount<Role extends string, Changes extends object> = {
  readonly clientId: string;
  /** Reads the account with its roles in this project. Needs GROUP_READ_ONLY. Throws `NotFoundError` if it is not assigned. */
  get(options?: CallOptions): Answer<ServiceAccount>;
  /** Changes name, description or roles in this project. Needs GROUP_OWNER (on Cloud Manager GROUP_USER_ADMIN suffices). */
  update(changes: Changes, options?: CallOptions): Answer<ServiceAccount>;
  /** Assigns the account to this project, with these roles. Needs ORG_OWNER. */
  assign(assignment: { roles: readonly Role[] }, options?: CallOptions): Answer<ServiceAccount>;
  /** Takes the account out of this project; it lives on in the organization. Needs GROUP_OWNER (on Cloud Manager GROUP_USER_ADMIN suffices). */
  unassign(options?: CallOptions): Answer<void>;
  readonly secrets: Secrets;
  readonly accessList: AccessList;
};

export function createProjectServiceAccount<Role extends string>(
  context: ResourceContext,
  projectId: string,
  clientId: string,
): ProjectServiceAccount<Role, ServiceAccountChanges<Role>> {
  const params = { groupId: projectId, clientId };
  const accounts = createProjectServiceAccounts<Role>(context, projectId);
  return {
    clientId,
    get: (options) => accounts.get(clientId, options),
    update: (changes, options) => accounts.update(clientId, changes, options),
    assign: (assignment, options) => accounts.assign(clientId, assignment, options),
    unassign: (options) => accounts.unassign(clientId, options),
    secrets: createSecrets(context, "project", params),
    accessList: createAccessList(context, "project", params),
  };
}
