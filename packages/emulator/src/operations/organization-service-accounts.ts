import type { Handler } from "../call.ts";
import { renderCreatedAccount, renderOrganizationAccount } from "../render/account.ts";
import { killTokensOfAccount } from "../state/tokens.ts";
import { changeDetails, type DetailsBody } from "./account-details.ts";
import { listOf } from "./list-items.ts";
import { organizationOf, targetOf } from "./lookup.ts";
import { addAccount, type CreateAccountBody } from "./new-account.ts";
import { recordEvent } from "./record-event.ts";
import { listedAccounts } from "./system-managed.ts";

/** Lists the accounts of an organization with their organization roles. */
export const listOrgServiceAccounts: Handler = (call) => ({
  status: 200,
  items: listOf(listedAccounts(call, organizationOf(call).accounts.values()), (account) =>
    renderOrganizationAccount(call.platform, account),
  ),
});

/** Makes an account; the one answer that shows its first secret. */
export const createOrgServiceAccount: Handler = (call) => {
  const body = call.body as CreateAccountBody;
  const account = addAccount(call, organizationOf(call), body, body.roles);
  return {
    status: 201,
    body: renderCreatedAccount(call.platform, "organization", account, account.roles),
  };
};

export const getOrgServiceAccount: Handler = (call) => ({
  status: 200,
  body: renderOrganizationAccount(call.platform, targetOf(call).account),
});

/**
 * Changes what the body holds; `roles` replaces the whole set.
 * The last owner is not protected: CANNOT_DEMOTE_LAST_ORG_OWNER is documented for people, of whom an organization
 * always has one as its owner, and no page extends it to service accounts.
 */
export const updateOrgServiceAccount: Handler = (call) => {
  const { organization, account } = targetOf(call);
  const body = call.body as DetailsBody & { roles?: string[] };
  changeDetails(call, organization, account, body);
  if (body.roles) {
    account.roles = [...body.roles];
    recordEvent(call, organization, account, "SERVICE_ACCOUNT_ROLES_CHANGED");
  }
  return { status: 200, body: renderOrganizationAccount(call.platform, account) };
};

/** Deletes an account with its secrets, tokens, access list and assignments. */
export const deleteOrgServiceAccount: Handler = (call) => {
  const { organization, account } = targetOf(call);
  organization.accounts.delete(account.clientId);
  call.world.accounts.delete(account.clientId);
  killTokensOfAccount(call.world, account.clientId);
  recordEvent(call, organization, account, "SERVICE_ACCOUNT_DELETED");
  return { status: 204 };
};
