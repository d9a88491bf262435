import type { Fix } from "../fix.ts";

/** Returns the fix that leaves an account these organization roles; it stays at least a member, as every account is. */
export function leaveOrganizationRoles(roles: readonly string[]): Fix {
  return { kind: "set-organization-roles", roles: roles.length === 0 ? ["ORG_MEMBER"] : roles };
}

/** Returns the fix that leaves an account these project roles; without any it may still read the project. */
export function leaveProjectRoles(projectId: string | undefined, roles: readonly string[]): Fix {
  return {
    kind: "set-project-roles",
    projectId: projectId ?? "",
    roles: roles.length === 0 ? ["GROUP_READ_ONLY"] : roles,
  };
}
