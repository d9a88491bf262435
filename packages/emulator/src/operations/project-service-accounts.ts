import type { Handler } from "../call.ts";
import { renderCreatedAccount, renderProjectAccount } from "../render/account.ts";
import { changeDetails, type DetailsBody } from "./account-details.ts";
import { listOf } from "./list-items.ts";
import { ownerOf, projectOf, targetOf } from "./lookup.ts";
import { addAccount, type CreateAccountBody } from "./new-account.ts";
import { recordEvent } from "./record-event.ts";
import { listedAccounts } from "./system-managed.ts";

/** Lists the accounts assigned to a project with their roles in it. Roles inherited from the organization do not assign. */
export const listGroupServiceAccounts: Handler = (call) => {
  const project = projectOf(call);
  const accounts = listedAccounts(call, ownerOf(call, project).accounts.values());
  const assigned = accounts.filter((account) => account.assignments.has(project.id));
  return {
    status: 200,
    items: listOf(assigned, (account) => renderProjectAccount(call.platform, account, project.id)),
  };
};

/** Makes an account in the project's organization, as ORG_MEMBER there, and assigns it to the project. */
export const createGroupServiceAccount: Handler = (call) => {
  const project = projectOf(call);
  const organization = ownerOf(call, project);
  const body = call.body as CreateAccountBody;
  const account = addAccount(call, organization, body, ["ORG_MEMBER"]);
  account.assignments.set(project.id, [...body.roles]);
  recordEvent(call, organization, account, "SERVICE_ACCOUNT_ADDED_TO_GROUP");
  return {
    status: 201,
    body: renderCreatedAccount(call.platform, "project", account, body.roles),
  };
};

export const getGroupServiceAccount: Handler = (call) => {
  const { account } = targetOf(call);
  return {
    status: 200,
    body: renderProjectAccount(call.platform, account, projectOf(call).id),
  };
};

/** Changes name and description of the account everywhere, and its roles in this project as a whole set. */
export const updateGroupServiceAccount: Handler = (call) => {
  const { organization, account } = targetOf(call);
  const project = projectOf(call);
  const body = call.body as DetailsBody & { roles?: string[] };
  changeDetails(call, organization, account, body);
  if (body.roles) {
    account.assignments.set(project.id, [...body.roles]);
    recordEvent(call, organization, account, "SERVICE_ACCOUNT_ROLES_CHANGED");
  }
  return { status: 200, body: renderProjectAccount(call.platform, account, project.id) };
};

/** Takes the account out of the project. It stays in the organization, and its secrets and tokens stay valid. */
export const deleteGroupServiceAccount: Handler = (call) => {
  const { organization, account } = targetOf(call);
  account.assignments.delete(projectOf(call).id);
  recordEvent(call, organization, account, "SERVICE_ACCOUNT_REMOVED_FROM_GROUP");
  return { status: 204 };
};
