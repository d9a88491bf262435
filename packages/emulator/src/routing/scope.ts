import type { Platform } from "@purser/spec";
import type { Caller } from "../call.ts";
import { Refusal } from "../refusal.ts";
import type { World } from "../state/world.ts";

/**
 * Checks that the organization or project of a path is the caller's. Throws 401 for any other, existing or not, so that
 * nobody learns which ids exist, and 404 with the documented code when it lives on the other platform.
 */
export function checkScope(
  world: World,
  caller: Caller,
  platform: Platform,
  params: Record<string, string>,
): void {
  const { orgId, groupId } = params;
  if (orgId !== undefined) {
    if (orgId !== caller.orgId) {
      throw new Refusal(
        401,
        "USER_CANNOT_ACCESS_ORG",
        `The current user cannot access organization ${orgId}.`,
        {
          parameters: [orgId],
        },
      );
    }
    if (platformOf(world, orgId) === platform) return;
    throw platform === "atlas"
      ? new Refusal(
          404,
          "NOT_ATLAS_ORG",
          `Organization ${orgId} is not an Atlas organization; use the Cloud Manager Public API at /api/public/v1.0 to access it.`,
          { parameters: [orgId] },
        )
      : new Refusal(
          404,
          "EXPECTED_NON_ATLAS_ORG",
          `Organization ${orgId} is an Atlas organization; use the Atlas Administration API at /api/atlas/v2 to access it.`,
          { parameters: [orgId] },
        );
  }
  if (groupId !== undefined) {
    const project = world.projects.get(groupId);
    if (project?.orgId !== caller.orgId) {
      throw new Refusal(
        401,
        "USER_CANNOT_ACCESS_GROUP",
        `The current user cannot access group ${groupId}.`,
        {
          parameters: [groupId],
        },
      );
    }
    if (platformOf(world, project.orgId) === platform) return;
    throw platform === "atlas"
      ? new Refusal(
          404,
          "NOT_ATLAS_GROUP",
          `Group ${groupId} is not an Atlas group; use the Cloud Manager Public API at /api/public/v1.0 to access it.`,
          { parameters: [groupId] },
        )
      : new Refusal(
          404,
          "ATLAS_GROUP",
          `Group ${groupId} is an Atlas group; use the Atlas Administration API at /api/atlas/v2 to access it.`,
          { parameters: [groupId] },
        );
  }
}

function platformOf(world: World, orgId: string): Platform | undefined {
  return world.organizations.get(orgId)?.platform;
}
