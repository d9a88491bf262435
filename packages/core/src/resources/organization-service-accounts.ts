import type { AccountCreationOptions } from "../creation/requests.ts";
import type { CallOptions } from "../fetch/call.ts";
import type { List } from "../pages/list.ts";
import type { ListOptions } from "../pages/page.ts";
import type { NewServiceAccount, ServiceAccountChanges } from "./account-input.ts";
import type { Answer } from "./answer.ts";
import type { ResourceContext } from "./context.ts";
import { readList } from "./read-list.ts";
import { answerOne, perform, readOne } from "./read-one.ts";
import {
  toCreatedServiceAccount,
  toServiceAccount,
  type CreatedServiceAccount,
  type ServiceAccount,
} from "./records/service-account.ts";

/** Which service accounts to list, in the widest form that a platform has. */
export type AccountListOptions = ListOptions & {
  /** Whether to list those that Atlas manages as well. Nothing else tells them apart. @default false */
  includeSystemManaged?: boolean;
};

/** The service accounts of an organization, with their organization roles. */
export type OrganizationServiceAccounts<Role extends string, Options extends ListOptions> = {
  /** Lists the accounts. Needs ORG_READ_ONLY on Atlas, ORG_MEMBER on Cloud Manager. */
  list(options?: Options): List<ServiceAccount>;
  /** Reads one account. Needs what `list` needs. Throws `NotFoundError` if it is not there. */
  get(clientId: string, options?: CallOptions): Answer<ServiceAccount>;
  /**
   * Creates an account with its first secret; no later answer has the secret's value. Needs ORG_OWNER.
   *
   * Never sends a second time what may have been done: throws `OrphanedSecretError` if the answer was lost and an account is
   * there whose secret nobody has, and `OutcomeUnknownError` if that cannot be told. Throws `RejectedRequestError` at the
   * organization's limit of 200 accounts.
   *
   * @example
   * const { clientId, secret } = await atlas.organization(orgId).serviceAccounts.create({
   *   name: "ci", description: "Deploys from CI", roles: ["ORG_READ_ONLY"], secretExpiresAfterHours: 720,
   * });
   */
  create(
    account: NewServiceAccount<Role>,
    options?: AccountCreationOptions,
  ): Answer<CreatedServiceAccount>;
  /** Changes name, description or organization roles. Needs ORG_OWNER. */
  update(
    clientId: string,
    changes: ServiceAccountChanges<Role>,
    options?: CallOptions,
  ): Answer<ServiceAccount>;
  /** Deletes an account with its secrets, assignments and access list. Needs ORG_OWNER. Throws `NotFoundError` if it is not there. */
  delete(clientId: string, options?: CallOptions): Answer<void>;
};

export function createOrganizationServiceAccounts<Role extends string>(
  context: ResourceContext,
  orgId: string,
): OrganizationServiceAccounts<Role, AccountListOptions> {
  const params = { orgId };
  const one = (clientId: string) => ({ params: { orgId, clientId } });
  return {
    list: ({ includeSystemManaged, ...options } = {}) =>
      readList(
        context,
        "listOrgServiceAccounts",
        { params, query: { includeSystemManaged } },
        toServiceAccount,
        "clientId",
        options,
      ),
    get: (clientId, options) =>
      readOne(context, "getOrgServiceAccount", one(clientId), toServiceAccount, options),
    create: (account, options) =>
      answerOne(
        context.creation.account("organization", params, account, options),
        "createOrgServiceAccount",
        toCreatedServiceAccount,
      ),
    update: (clientId, changes, options) => {
      const input = { ...one(clientId), body: changes };
      return readOne(context, "updateOrgServiceAccount", input, toServiceAccount, options);
    },
    delete: (clientId, options) =>
      perform(context, "deleteOrgServiceAccount", one(clientId), options),
  };
}
