import { knownRoles, organizationRoles, projectRoles } from "./known-roles.ts";

const none: ReadonlySet<string> = new Set();

/** What owners include, which is everything in their scope. */
const ofOwners: Readonly<Record<string, readonly string[]>> = {
  ORG_OWNER: [...Object.keys(organizationRoles), ...Object.keys(projectRoles)],
  GROUP_OWNER: Object.keys(projectRoles),
};

const implied: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.keys(knownRoles).map((role) => [role, reachedFrom(role)]),
);

/**
 * Returns the roles that a role makes redundant in its scope, directly or through others; an organization role also those it
 * grants in every project. Roles are additive, none takes anything away. Empty for a role that is not known.
 *
 * @example
 * import { implies } from "@purser/policy-audit";
 *
 * implies("ORG_READ_ONLY"); // Set { "ORG_MEMBER", "GROUP_READ_ONLY" }
 */
export function implies(role: string): ReadonlySet<string> {
  return implied.get(role) ?? none;
}

function reachedFrom(role: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...includedIn(role)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === role || reached.has(next)) continue;
    reached.add(next);
    open.push(...includedIn(next));
  }
  return reached;
}

function includedIn(role: string): readonly string[] {
  return ofOwners[role] ?? knownRoles[role]?.includes ?? [];
}
