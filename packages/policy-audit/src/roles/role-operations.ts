import { roleOperations } from "../generated/role-operations.ts";
import { implies } from "./implied-roles.ts";
import { isKnownRole } from "./known-roles.ts";

/** An operation of the Atlas Admin API and the roles of which it asks for one. */
export type Operation = { access: "read" | "write" | "delete"; roles: readonly string[] };

/**
 * Operations of which the specification names no role, but the documentation of roles does. Source: Atlas user roles,
 * Organization Project Creator.
 */
const documentedRoles: Readonly<Record<string, readonly string[]>> = {
  createGroup: ["ORG_GROUP_CREATOR"],
};

/** Every operation of the Atlas Admin API, by operation ID. Without `roles`, the specification names none. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  roleOperations.flatMap(({ access, roles, operations: ids }) => {
    const named = roles === "" ? [] : roles.split(" ");
    return ids
      .split(" ")
      .map((id): [string, Operation] => [id, { access, roles: documentedRoles[id] ?? named }]);
  }),
);

const none: ReadonlySet<string> = new Set();
const byRole = new Map<string, ReadonlySet<string>>();
const writesByRole = new Map<string, ReadonlySet<string>>();

/**
 * Returns the operations of the Atlas Admin API, by operation ID, that a role allows: those that ask for it, and those that ask
 * for a role it includes. Empty for a role that is not known, and for roles that Cloud Manager alone has.
 *
 * @example
 * import { operationsOf } from "@purser/policy-audit";
 *
 * operationsOf("GROUP_BACKUP_CREATOR").has("takeGroupClusterBackupSnapshots"); // true
 */
export function operationsOf(role: string): ReadonlySet<string> {
  return knownIn(byRole, role, () => true);
}

/** Returns the operations that a role allows and that change or delete something. */
export function writesOf(role: string): ReadonlySet<string> {
  return knownIn(writesByRole, role, ({ access }) => access !== "read");
}

/** Worked out when asked for the first time: most audits ask for few roles, or none. */
function knownIn(
  known: Map<string, ReadonlySet<string>>,
  role: string,
  isMeant: (operation: Operation) => boolean,
): ReadonlySet<string> {
  if (!isKnownRole(role, "atlas")) return none;
  const before = known.get(role);
  if (before !== undefined) return before;
  const held = new Set([role, ...implies(role)]);
  const allowed = [...operations].filter(
    ([, operation]) => isMeant(operation) && operation.roles.some((one) => held.has(one)),
  );
  const ids = new Set(allowed.map(([id]) => id));
  known.set(role, ids);
  return ids;
}
