import type { AccountRecord, AssignmentRecord } from "@purser/inventory";

/** Returns the assignments of an account that were told, those with roles that could not be read included. */
export function listedAssignments({ assignments }: AccountRecord): readonly AssignmentRecord[] {
  return assignments.state === "ok" ? assignments.value : (assignments.known ?? []);
}
