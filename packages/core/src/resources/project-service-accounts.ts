import type { AccountCreationOptions } from "../creation/requests.ts";
import type { CallOptions } from "../fetch/call.ts";
import type { List } from "../pages/list.ts";
import type { ListOptions } from "../pages/page.ts";
import type { NewServiceAccount, ServiceAccountChanges } from "./account-input.ts";
import type { Answer } from "./answer.ts";
import type { ResourceContext } from "./context.ts";
import type { AccountListOptions } from "./organization-service-accounts.ts";
import { readList } from "./read-list.ts";
import { answerOne, perform, readOne } from "./read-one.ts";
import {
  toCreatedServiceAccount,
  toServiceAccount,
  type CreatedServiceAccount,
  type ServiceAccount,
} from "./records/service-account.ts";

/** The service accounts that are assigned to a project, with their project roles. */
export type ProjectServiceAccounts<
  Role extends string,
  Changes extends object,
  Options extends ListOptions,
> = {
  /** Lists the accounts assigned to the project. Needs GROUP_READ_ONLY. */
  list(options?: Options): List<ServiceAccount>;
  /** Reads one account. Needs GROUP_READ_ONLY. Throws `NotFoundError` if it is not assigned to the project. */
  get(clientId: string, options?: CallOptions): Answer<ServiceAccount>;
  /**
   * Creates an account of the organization, as its member, and assigns it to the project. Needs GROUP_OWNER (on Cloud
   * Manager GROUP_USER_ADMIN suffices). Throws as creating an account of the organization does.
   */
  create(
    account: NewServiceAccount<Role>,
    options?: AccountCreationOptions,
  ): Answer<CreatedServiceAccount>;
  /** Changes name, description or roles in this project. Needs GROUP_OWNER (on Cloud Manager GROUP_USER_ADMIN suffices). */
  update(clientId: string, changes: Changes, options?: CallOptions): Answer<ServiceAccount>;
  /** Assigns an account of the organization to the project, with these roles. Needs ORG_OWNER. */
  assign(
    clientId: string,
    assignment: { roles: readonly Role[] },
    options?: CallOptions,
  ): Answer<ServiceAccount>;
  /** Takes the account out of the project; it lives on in the organization. Needs GROUP_OWNER (on Cloud Manager GROUP_USER_ADMIN suffices). */
  unassign(clientId: string, options?: CallOptions): Answer<void>;
};

export function createProjectServiceAccounts<Role extends string>(
  context: ResourceContext,
  projectId: string,
): ProjectServiceAccounts<Role, ServiceAccountChanges<Role>, AccountListOptions> {
  const params = { groupId: projectId };
  const one = (clientId: string) => ({ params: { groupId: projectId, clientId } });
  return {
    list: ({ includeSystemManaged, ...options } = {}) =>
      readList(
        context,
        "listGroupServiceAccounts",
        { params, query: { includeSystemManaged } },
        toServiceAccount,
        "clientId",
        options,
      ),
    get: (clientId, options) =>
      readOne(context, "getGroupServiceAccount", one(clientId), toServiceAccount, options),
    create: (account, options) =>
      answerOne(
        context.creation.account("project", params, account, options),
        "createGroupServiceAccount",
        toCreatedServiceAccount,
      ),
    update: (clientId, changes, options) => {
      const input = { ...one(clientId), body: changes };
      return readOne(context, "updateGroupServiceAccount", input, toServiceAccount, options);
    },
    assign: (clientId, assignment, options) =>
      answerOne(
        context.creation.assign(one(clientId).params, assignment, options),
        "inviteGroupServiceAccount",
        toServiceAccount,
      ),
    unassign: (clientId, options) =>
      perform(context, "deleteGroupServiceAccount", one(clientId), options),
  };
}
