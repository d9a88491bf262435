import type { AssignmentRecord } from "@purser/inventory";
import type { AccountRow } from "../../book/rows.ts";
import { rowsOf } from "../../lists/rows-of.ts";

export type AssignmentRow = {
  id: string;
  haystack: string;
  since: number;
  orgId: string;
  clientId: string;
  assignment: AssignmentRecord;
};

/** Returns the projects that an account is known to be assigned to. */
export const assignmentRows = rowsOf((account: AccountRow): AssignmentRow[] => {
  const { record, orgId, id: clientId, since } = account;
  const { assignments } = record;
  const known = assignments.state === "ok" ? assignments.value : (assignments.known ?? []);
  return known.map((assignment) => ({
    id: assignment.projectId,
    haystack: assignment.projectId.toLowerCase(),
    since,
    orgId,
    clientId,
    assignment,
  }));
});
