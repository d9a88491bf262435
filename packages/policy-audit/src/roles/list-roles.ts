import type { Platform } from "@purser/inventory";
import { organizationRoles, projectRoles } from "./known-roles.ts";

/** A role that can be given: `tier` is how much harm it can do in its scope, from 0 to 5. */
export type ListedRole = { role: string; title: string; tier: number };

/** Returns the roles that a platform has in organizations, or in projects, the least powerful first. */
export function listRoles(platform: Platform, level: "organization" | "project"): ListedRole[] {
  const roles = level === "organization" ? organizationRoles : projectRoles;
  return Object.entries(roles)
    .filter(([, { platforms }]) => platforms.includes(platform))
    .map(([role, { title, tier }]) => ({ role, title, tier }))
    .toSorted((one, other) => one.tier - other.tier || (one.role < other.role ? -1 : 1));
}
