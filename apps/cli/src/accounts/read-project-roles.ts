import { platformTitle } from "../connections/connection.ts";
import { toFailure } from "../errors/client-failure.ts";
import { fieldsOf } from "../reading/fields.ts";
import type { FoundAccount } from "./found-account.ts";
import type { OfProjects } from "./read-project-names.ts";

/** Reads an account's roles from the projects themselves, where the list of its assignments leaves them out. */
export async function readProjectRoles(
  assignments: readonly { projectId: string; roles?: string[] }[],
  { account, connection }: FoundAccount,
  signal: AbortSignal,
): Promise<OfProjects<string[]>> {
  const { client } = connection;
  const { clientId, platform } = account;
  const values = new Map<string, string[]>();
  const untold = assignments.filter(({ roles }) => roles === undefined);
  const failures = await Promise.all(
    untold.map(async ({ projectId }) => {
      const attempt = `Reading the roles of ${clientId} in project ${projectId} on ${platformTitle(platform)}`;
      try {
        const read = await client.project(projectId).serviceAccounts.get(clientId, { signal });
        values.set(projectId, fieldsOf(read, { what: "the account", attempt }).texts("roles"));
        return [];
      } catch (error) {
        return [toFailure(error, attempt)];
      }
    }),
  );
  return { values, failures: failures.flat() };
}
