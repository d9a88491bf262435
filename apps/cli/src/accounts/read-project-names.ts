import { platformTitle } from "../connections/connection.ts";
import { toFailure } from "../errors/client-failure.ts";
import type { Failure } from "../errors/failure.ts";
import { readProject } from "../projects/project.ts";
import type { FoundAccount } from "./found-account.ts";

/** What could be read of projects, by their IDs, and what could not. */
export type OfProjects<Value> = { values: Map<string, Value>; failures: Failure[] };

/**
 * Reads the names of projects: from the organization's list, and of those that it does not show these credentials, one by one.
 */
export async function readProjectNames(
  assignments: readonly { projectId: string }[],
  { account, connection }: FoundAccount,
  signal: AbortSignal,
): Promise<OfProjects<string>> {
  const { client } = connection;
  const { orgId, platform } = account;
  const on = platformTitle(platform);
  const values = new Map<string, string>();
  const listing = `Listing the projects of organization ${orgId} on ${on}`;
  try {
    for await (const listed of client.organization(orgId).projects.list({ signal })) {
      const { projectId, name } = readProject(listed, { orgId, platform, attempt: listing });
      values.set(projectId, name);
    }
  } catch (error) {
    return { values, failures: [toFailure(error, listing)] };
  }
  const missing = assignments.filter(({ projectId }) => !values.has(projectId));
  const failures = await Promise.all(
    missing.map(async ({ projectId }) => {
      const attempt = `Reading project ${projectId} on ${on}`;
      try {
        const project = await client.project(projectId).get({ signal });
        values.set(projectId, readProject(project, { orgId, platform, attempt }).name);
        return [];
      } catch (error) {
        return [toFailure(error, attempt)];
      }
    }),
  );
  return { values, failures: failures.flat() };
}
