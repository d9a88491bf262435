import { implies } from "./implied-roles.ts";

/** A role, and the one beside it that allows the same and more. */
export type RedundantRole = { role: string; through: string };

/** Returns those of the roles that others of the same scope make redundant, in order. */
export function redundantRoles(roles: readonly string[]): readonly RedundantRole[] {
  if (!roles.some((role) => greaterThan(role, roles) !== undefined)) return none;
  return roles.flatMap((role) => {
    const through = greaterThan(role, roles);
    return through === undefined ? [] : [{ role, through }];
  });
}

const none: readonly never[] = [];

function greaterThan(role: string, roles: readonly string[]): string | undefined {
  return roles.find((other) => implies(other).has(role));
}
