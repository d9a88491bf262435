import { roleIncludes, type Operation, type Platform } from "@purser/spec";
import type { Caller } from "../call.ts";
import { Refusal } from "../refusal.ts";

/** Roles a caller holds where an operation acts: at the organization and, where a project is named, in that project. */
export function rolesOf(caller: Caller, projectId: string | undefined): string[] {
  if (caller.kind === "service-account") {
    const assigned =
      projectId === undefined ? [] : (caller.account.assignments.get(projectId) ?? []);
    return [...caller.account.roles, ...assigned];
  }
  return caller.key.roles
    .filter((role) => "orgId" in role || role.groupId === projectId)
    .map((role) => role.roleName);
}

/** Tells whether any of the held roles is, or includes, one of the required ones. */
export function suffices(
  platform: Platform,
  held: readonly string[],
  required: readonly string[],
): boolean {
  const includes: Record<string, readonly string[]> = roleIncludes[platform];
  return held.some(
    (role) =>
      required.includes(role) || includes[role]?.some((included) => required.includes(included)),
  );
}

/**
 * Throws the documented refusal of a caller without a sufficient role: 401 with a code that names what is missing
 * (Atlas API error codes: NOT_ORG_OWNER, NOT_IN_GROUP and USER_UNAUTHORIZED are all 401).
 */
export function authorize(
  platform: Platform,
  operation: Operation,
  caller: Caller,
  projectId: string | undefined,
): void {
  if (operation.requiredRoles.length === 0) return;
  const held = rolesOf(caller, projectId);
  if (suffices(platform, held, operation.requiredRoles)) return;
  const wanted = operation.requiredRoles.join(" or ");
  if (operation.requiredRoles.includes("ORG_OWNER")) {
    throw new Refusal(401, "NOT_ORG_OWNER", `This resource requires the role ${wanted}.`);
  }
  if (projectId !== undefined && !held.some((role) => role.startsWith("GROUP_"))) {
    throw new Refusal(401, "NOT_IN_GROUP", `The current user is not in the group ${projectId}.`, {
      parameters: [projectId],
    });
  }
  throw new Refusal(401, "USER_UNAUTHORIZED", `This resource requires the role ${wanted}.`);
}
