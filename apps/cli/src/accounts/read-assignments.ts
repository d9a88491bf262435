import { platformTitle } from "../connections/connection.ts";
import { toFailure } from "../errors/client-failure.ts";
import type { Failure } from "../errors/failure.ts";
import { fieldsOf } from "../reading/fields.ts";
import type { FoundAccount } from "./found-account.ts";
import { readProjectNames } from "./read-project-names.ts";
import { readProjectRoles } from "./read-project-roles.ts";
import type { Details } from "./read-account-details.ts";

/** A service account in a project. */
export type Assignment = {
  projectId: string;
  /** Absent where it could not be read. */
  name?: string;
  /** Project roles, API values; absent where they could not be read. */
  roles?: string[];
};

/** Reads which projects an account is assigned to, with their names and its roles there. */
export async function readAssignments(
  found: FoundAccount,
  signal: AbortSignal,
): Promise<Details<Assignment>> {
  const { account, connection } = found;
  const { orgId, clientId } = account;
  const { client } = connection;
  const attempt = `Listing the projects of ${clientId} in organization ${orgId} on ${platformTitle(client.platform)}`;
  const assignments: Assignment[] = [];
  const failures: Failure[] = [];
  try {
    const list = client.organization(orgId).serviceAccount(clientId).projects({ signal });
    for await (const assignment of list) {
      const fields = fieldsOf(assignment, { what: "an assignment", attempt });
      const projectId = fields.text("projectId");
      const roles = fields.textsOrNone("roles");
      assignments.push({ projectId, ...(roles === undefined ? {} : { roles }) });
    }
  } catch (error) {
    failures.push(toFailure(error, attempt));
  }
  if (assignments.length === 0) {
    return { items: failures.length > 0 ? undefined : assignments, failures };
  }
  const [names, roles] = await Promise.all([
    readProjectNames(assignments, found, signal),
    readProjectRoles(assignments, found, signal),
  ]);
  return {
    items: assignments.map((assignment) => {
      const { projectId, roles: listed } = assignment;
      const name = names.values.get(projectId);
      const told = listed ?? roles.values.get(projectId);
      return {
        projectId,
        ...(name === undefined ? {} : { name }),
        ...(told === undefined ? {} : { roles: told }),
      };
    }),
    failures: [...failures, ...names.failures, ...roles.failures],
  };
}
