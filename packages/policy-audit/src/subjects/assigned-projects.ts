import type { AccountRecord, AssignmentRecord } from "@purser/inventory";

const none: readonly never[] = [];

/** Returns the assignments of an account that are known, also those whose roles are not. */
export function assignedProjects({
  assignments,
}: Pick<AccountRecord, "assignments">): readonly AssignmentRecord[] {
  return assignments.state === "ok" ? assignments.value : (assignments.known ?? none);
}
