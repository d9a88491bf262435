import type { Call } from "../call.ts";
import { Refusal } from "../refusal.ts";
import type { Account, Organization, Project } from "../state/records.ts";

/** Returns a path parameter. Throws when the operation's path has none of that name. */
export function pathParameter(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined)
    throw new Error(`${call.operation.operationId} has no parameter ${name}.`);
  return value;
}

/** Returns the documented 404 for something the path names that is not there. Source: Atlas API error codes. */
export function resourceNotFound(name: string): Refusal {
  return new Refusal(404, "RESOURCE_NOT_FOUND", `Cannot find resource ${name}.`, {
    parameters: [name],
  });
}

/** Returns the organization an `{orgId}` path acts in. */
export function organizationOf(call: Call): Organization {
  const orgId = pathParameter(call, "orgId");
  const organization = call.world.organizations.get(orgId);
  if (!organization) throw resourceNotFound(orgId);
  return organization;
}

/** Returns the project a `{groupId}` path acts in. */
export function projectOf(call: Call): Project {
  const projectId = pathParameter(call, "groupId");
  const project = call.world.projects.get(projectId);
  if (!project) throw resourceNotFound(projectId);
  return project;
}

/** Returns the organization that owns a project. */
export function ownerOf(call: Call, project: Project): Organization {
  const organization = call.world.organizations.get(project.orgId);
  if (!organization) throw resourceNotFound(project.orgId);
  return organization;
}

/** Returns the path's account from anywhere in an organization: 404 for one it does not have. */
export function accountIn(call: Call, organization: Organization): Account {
  const clientId = pathParameter(call, "clientId");
  const account = organization.accounts.get(clientId);
  if (!account) throw resourceNotFound(clientId);
  if (account.refusedOperations.includes(call.operation.operationId)) {
    throw new Refusal(403, "ACCESS_FORBIDDEN", "The current user may not access this resource.");
  }
  return account;
}

/** What an account operation acts on; `project` only under a project's path. */
type Target = { organization: Organization; project: Project | null; account: Account };

/**
 * Returns the path's organization, project and account. Under a project's path an account that is not assigned to
 * that project is not there.
 */
export function targetOf(call: Call): Target {
  if (call.params["groupId"] === undefined) {
    const organization = organizationOf(call);
    return { organization, project: null, account: accountIn(call, organization) };
  }
  const project = projectOf(call);
  const organization = ownerOf(call, project);
  const account = accountIn(call, organization);
  if (!account.assignments.has(project.id)) throw resourceNotFound(account.clientId);
  return { organization, project, account };
}
