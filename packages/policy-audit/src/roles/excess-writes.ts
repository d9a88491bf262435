import { writesOf } from "./role-operations.ts";

/** Writes that even roles for reading allow: pinning statistics, asking for invoice reports. They change nothing of worth. */
const harmless: readonly string[] = ["GROUP_READ_ONLY", "ORG_BILLING_READ_ONLY"];

/** What roles may change beyond those that are enough. */
export type ExcessWrites = {
  /** The roles that allow it. */
  roles: string[];
  /** Operation IDs, sorted. */
  operations: string[];
};

/** Returns what roles may change beyond others. A role that is not known is left out: nobody can say what it may. */
export function excessWrites(held: readonly string[], enough: readonly string[]): ExcessWrites {
  const allowed = new Set([...enough, ...harmless].flatMap((role) => [...writesOf(role)]));
  const beyond = (role: string): string[] => [...writesOf(role)].filter((id) => !allowed.has(id));
  const roles = held.filter((role) => beyond(role).length > 0);
  return { roles, operations: [...new Set(roles.flatMap(beyond))].toSorted() };
}
