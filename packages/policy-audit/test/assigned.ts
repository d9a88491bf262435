import type { AccountRecord, AssignmentRecord, ProjectRecord } from "@purser/inventory";
import type { Trial } from "./audit-with.ts";
import { denied, hexId, ok } from "./records.ts";

const operationId = "getOrgServiceAccountGroups";

/** Projects of tests: number 1 is a production project, number 2 one for development, number 3 tells neither. */
export const threeProjects: Partial<ProjectRecord>[] = [
  { projectId: hexId(1), name: "payments-prod" },
  { projectId: hexId(2), name: "payments-dev", tags: ok([{ key: "env", value: "dev" }]) },
  { projectId: hexId(3), name: "payments", tags: ok([]) },
];

/** Returns the assignments of an account: its roles in project 1, in project 2 and so on; none where there are none. */
export function assignedTo(...roles: string[][]): AccountRecord["assignments"] {
  return ok(
    roles.flatMap((held, index) =>
      held.length === 0 ? [] : [{ projectId: hexId(index + 1), roles: ok(held) }],
    ),
  );
}

/** Returns a trial of one account with these roles in projects 1, 2 and 3. */
export function assigned(...roles: string[][]): Trial {
  return { projects: threeProjects, accounts: [{ assignments: assignedTo(...roles) }] };
}

/** Assignments that were refused, with those of project 1 known from elsewhere. */
export function deniedAssignments(...known: string[]): AccountRecord["assignments"] {
  return known.length === 0
    ? denied(operationId)
    : deniedBeyond([{ projectId: hexId(1), roles: ok(known) }]);
}

/** Assignments that were refused, with some known from elsewhere. */
export function deniedBeyond(known: AssignmentRecord[]): AccountRecord["assignments"] {
  const message = `${operationId} was denied (403).`;
  return { state: "denied", cause: { kind: "denied", operationId, status: 403, message }, known };
}
