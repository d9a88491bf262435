/**
 * How much harm a role can do, from 0 (sees what any member sees) to 5 (everything in its scope). Ranked by the writes and
 * deletions that the operations of the Atlas Admin API ask the role for, then reviewed by hand.
 */
const tiers: Readonly<Record<string, number>> = {
  ORG_OWNER: 5,
  ORG_STREAM_PROCESSING_ADMIN: 5,
  ORG_GROUP_CREATOR: 3,
  ORG_BILLING_ADMIN: 2,
  ORG_BILLING_READ_ONLY: 1,
  ORG_READ_ONLY: 1,
  ORG_MEMBER: 0,
};

/** A role that nobody has ranked counts as the highest. */
const highest = 5;

/** Returns the tier of a role, 0 to 5; `overrides` are those that a policy gives to roles not known here. */
export function tierOf(role: string, overrides?: ReadonlyMap<string, number>): number {
  return tiers[role] ?? overrides?.get(role) ?? highest;
}
