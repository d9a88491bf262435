import type { Account, Instant } from "../state/records.ts";
import { buildAccessList } from "./build-access-list.ts";
import { buildSecrets } from "./build-secrets.ts";
import type { AccountDescription } from "./description.ts";
import { resolveProjectRoles } from "./project-roles.ts";
import type { Site } from "./site.ts";

/**
 * Returns the account as it is at the timeline's moment; whether it is there at all is for the caller to ask.
 * Draws the same identifiers whatever the moment.
 */
export function buildAccount(description: AccountDescription, site: Site): Account {
  const { timeline, identifiers, history } = site;
  const createdAt = timeline.ago(description.ageDays);
  const clientId = identifiers.clientId(createdAt);
  if (!description.isSystemManaged) history.tell("SERVICE_ACCOUNT_CREATED", createdAt);
  const secrets = buildSecrets(description.secrets, createdAt, site);
  const use = { createdAt, lastUsedAt: latest(secrets.map((secret) => secret.lastUsedAt)) };
  const before = timeline.moment === "before" ? description.before : undefined;
  const projects = before?.projects ?? description.projects ?? {};
  return {
    clientId,
    orgId: site.orgId,
    name: description.name,
    description: description.description,
    createdAt,
    roles: [...(before?.roles ?? description.roles ?? ["ORG_MEMBER"])],
    secrets,
    assignments: resolveProjectRoles(projects, site.projectIds),
    accessList: buildAccessList(description.accessList ?? [], use, site),
    isSystemManaged: description.isSystemManaged ?? false,
    refusedOperations: description.isAccessListRefused
      ? ["listOrgServiceAccountAccessList", "listGroupServiceAccountAccessList"]
      : [],
  };
}

function latest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce(
    (last, instant) => (last === null || (instant !== null && instant > last) ? instant : last),
    null,
  );
}
