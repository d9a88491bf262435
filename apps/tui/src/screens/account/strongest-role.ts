import type { AccountRecord } from "@purser/inventory";
import { tierOf } from "@purser/policy-audit";
import type { Cell } from "../../lists/column.ts";
import { safeText } from "../../text/safe-text.ts";

type HeldRole = { role: string; tier: number; projectId?: string };

/** Returns every role that an account is known to hold, in the organization first. */
function heldRoles({ roles, assignments }: AccountRecord): HeldRole[] {
  const known = assignments.state === "ok" ? assignments.value : (assignments.known ?? []);
  return [
    ...roles.map((role) => ({ role, tier: tierOf(role) })),
    ...known.flatMap(({ projectId, roles: inProject }) =>
      (inProject.state === "ok" ? inProject.value : (inProject.known ?? [])).map((role) => ({
        role,
        tier: tierOf(role),
        projectId,
      })),
    ),
  ];
}

/** Returns the role with which an account can do most harm; undefined without any. */
function strongestRole(record: AccountRecord): HeldRole | undefined {
  let strongest: HeldRole | undefined;
  for (const held of heldRoles(record)) {
    if (strongest === undefined || held.tier > strongest.tier) strongest = held;
  }
  return strongest;
}

/** The strongest role, and how many more there are. */
export function roleCell(record: AccountRecord): Cell {
  const strongest = strongestRole(record);
  if (strongest === undefined) return { text: "none", tone: "muted" };
  const others = new Set(heldRoles(record).map(({ role }) => role)).size - 1;
  const text = safeText(others === 0 ? strongest.role : `${strongest.role} +${others}`);
  return strongest.tier >= 4 ? { text, tone: "warning" } : { text };
}
