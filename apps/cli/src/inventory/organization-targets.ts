import type { CollectTarget } from "@purser/inventory";
import type { Connection } from "../connections/connection.ts";
import { findOrganizations } from "../connections/find-organizations.ts";
import type { Failure } from "../errors/failure.ts";

/** Returns what there is to collect over some connections, and what kept more from being found. */
export async function organizationTargets(
  connections: readonly Connection[],
  signal: AbortSignal,
): Promise<{ targets: CollectTarget[]; failures: Failure[] }> {
  const targets: CollectTarget[] = [];
  const failures: Failure[] = [];
  for (const connection of connections) {
    const { client, self, requestCount } = connection;
    const { found, failure } = await findOrganizations(connection, signal);
    for (const { id } of found) {
      targets.push({ client, orgId: id, requestCount, ...(self === undefined ? {} : { self }) });
    }
    if (failure !== undefined) failures.push(failure);
  }
  return { targets, failures };
}
