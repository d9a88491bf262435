import type { ApiKey } from "../state/records.ts";
import type { ApiKeyDescription } from "./description.ts";
import { resolveProjectRoles } from "./project-roles.ts";
import type { Site } from "./site.ts";

/** Returns the API key with its organization roles first, then its project roles. */
export function buildApiKey(description: ApiKeyDescription, site: Site): ApiKey {
  const { orgId, identifiers, timeline, projectIds } = site;
  const projects = resolveProjectRoles(description.projects ?? {}, projectIds);
  return {
    id: identifiers.objectId(timeline.ago(description.ageDays)),
    orgId,
    description: description.description,
    publicKey: identifiers.publicKey(),
    privateKey: identifiers.privateKey(),
    roles: [
      ...description.roles.map((roleName) => ({ orgId, roleName })),
      ...[...projects].flatMap(([groupId, roles]) =>
        roles.map((roleName) => ({ groupId, roleName })),
      ),
    ],
  };
}
