import type { Handler } from "../call.ts";
import { renderProjectAccount } from "../render/account.ts";
import { listOf } from "./list-items.ts";
import { accountIn, ownerOf, projectOf, targetOf } from "./lookup.ts";
import { recordEvent } from "./record-event.ts";

/** Lists the projects an account is assigned to. Atlas adds the roles; Cloud Manager answers the IDs alone. */
export const getOrgServiceAccountGroups: Handler = (call) => ({
  status: 200,
  items: listOf(targetOf(call).account.assignments, ([groupId, roles]) =>
    call.platform === "atlas" ? { groupId, roles } : { groupId },
  ),
});

/**
 * Assigns an account of the project's organization to the project, in effect at once.
 * Undocumented: assigning twice. Read as replacing the roles, as the other writes of a role set do.
 */
export const inviteGroupServiceAccount: Handler = (call) => {
  const project = projectOf(call);
  const organization = ownerOf(call, project);
  const account = accountIn(call, organization);
  const { roles } = call.body as { roles: string[] };
  const isAssigned = account.assignments.has(project.id);
  account.assignments.set(project.id, [...roles]);
  recordEvent(
    call,
    organization,
    account,
    isAssigned ? "SERVICE_ACCOUNT_ROLES_CHANGED" : "SERVICE_ACCOUNT_ADDED_TO_GROUP",
  );
  return { status: 200, body: renderProjectAccount(call.platform, account, project.id) };
};
