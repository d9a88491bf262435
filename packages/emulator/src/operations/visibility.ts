import { rolesOf, suffices } from "../auth/roles.ts";
import type { Call } from "../call.ts";
import type { Organization, Project } from "../state/records.ts";

/** Returns the caller's organization, if it is on the platform that was asked. A credential sees one organization. */
export function visibleOrganizations(call: Call): Organization[] {
  const organization = call.world.organizations.get(call.caller.orgId);
  return organization?.platform === call.platform ? [organization] : [];
}

/**
 * Returns the projects the caller sees: all with ORG_READ_ONLY or a role that includes it, else those in which it
 * has a role. Source: Atlas user roles, Organization Member and Organization Read Only.
 */
export function visibleProjects(call: Call, organization: Organization): Project[] {
  const projects = [...organization.projects.values()];
  if (suffices(call.platform, rolesOf(call.caller, undefined), ["ORG_READ_ONLY"])) return projects;
  return projects.filter((project) => hasRoleIn(call, project));
}

function hasRoleIn({ caller }: Call, project: Project): boolean {
  return caller.kind === "service-account"
    ? caller.account.assignments.has(project.id)
    : caller.key.roles.some((role) => "groupId" in role && role.groupId === project.id);
}
