import { isKnownRole, knownRoles } from "./known-roles.ts";
import { operationsOf, writesOf } from "./role-operations.ts";
import { tierOf } from "./role-tier.ts";

/**
 * What a set of roles gives away, the most important first: its highest tier, the operations it may write with, all
 * operations, and how many roles it takes. None of them falls when a role is added.
 */
type Privilege = readonly [tier: number, writes: number, operations: number, roles: number];

const candidates = Object.keys(knownRoles).filter((role) => isKnownRole(role, "atlas"));

/**
 * Returns the set of roles with the least privilege that together allow every one of the operations; undefined where no role
 * allows one of them. Of several that give away the same, the one whose roles come first.
 */
export function minimumCover(operationIds: readonly string[]): readonly string[] | undefined {
  const choices = distinctChoices(operationIds);
  let best: readonly string[] | undefined;
  let least: Privilege | undefined;
  // Depth first, cutting off whatever gives away at least as much as the best set so far: adding roles never gives back.
  const search = (chosen: readonly string[]): void => {
    const privilege = privilegeOf(chosen);
    if (least !== undefined && compare(privilege, least) >= 0) return;
    const open = choices.find((roles) => !roles.some((role) => chosen.includes(role)));
    if (open === undefined) {
      best = chosen;
      least = privilege;
      return;
    }
    for (const role of open) search([...chosen, role]);
  };
  search([]);
  return best;
}

/** Roles of which each operation needs one, the fewest first; a choice that a narrower one settles is left out. */
function distinctChoices(operationIds: readonly string[]): readonly (readonly string[])[] {
  const all = operationIds.map((id) => candidates.filter((role) => operationsOf(role).has(id)));
  const narrow: string[][] = [];
  for (const roles of all.toSorted((a, b) => a.length - b.length)) {
    if (!narrow.some((less) => less.every((role) => roles.includes(role)))) narrow.push(roles);
  }
  return narrow.map((roles) =>
    roles.toSorted((a, b) => compare(privilegeOf([a]), privilegeOf([b]))),
  );
}

function privilegeOf(roles: readonly string[]): Privilege {
  return [
    Math.max(0, ...roles.map((role) => tierOf(role))),
    sizeOfUnion(roles.map(writesOf)),
    sizeOfUnion(roles.map(operationsOf)),
    roles.length,
  ];
}

function sizeOfUnion(sets: readonly ReadonlySet<string>[]): number {
  const [first] = sets;
  if (sets.length === 1 && first !== undefined) return first.size;
  return new Set(sets.flatMap((set) => [...set])).size;
}

function compare(a: Privilege, b: Privilege): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? 0;
    if (one !== other) return one - other;
  }
  return 0;
}
