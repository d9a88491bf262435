import { knownRoles } from "./known-roles.ts";

/** A role that nobody has ranked counts as the highest. */
const highest = 5;

const tiers: ReadonlyMap<string, number> = new Map(
  Object.entries(knownRoles).map(([role, { tier }]) => [role, tier]),
);

/**
 * Returns how much harm a role can do in its scope, from 0 (sees what any member sees) to 5 (everything). `overrides` are the
 * tiers that a policy gives to roles not known here; a role that neither knows counts as the highest.
 */
export function tierOf(role: string, overrides?: ReadonlyMap<string, number>): number {
  return tiers.get(role) ?? overrides?.get(role) ?? highest;
}
