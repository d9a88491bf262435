import { implies } from "../roles/implied-roles.ts";
import { tierOf } from "../roles/role-tier.ts";

type Overrides = ReadonlyMap<string, number>;

/** Returns the tier of the most powerful of some roles, 0 for none. */
export function highestTier(roles: Iterable<string>, overrides: Overrides): number {
  let highest = 0;
  for (const role of roles) highest = Math.max(highest, tierOf(role, overrides));
  return highest;
}

/** Returns the tier that organization roles give in every project: they are on no project's list. */
export function tierEverywhere(roles: readonly string[], overrides: Overrides): number {
  return Math.max(
    0,
    ...roles.map((role) =>
      highestTier(
        [...implies(role)].filter((one) => one.startsWith("GROUP_")),
        overrides,
      ),
    ),
  );
}
