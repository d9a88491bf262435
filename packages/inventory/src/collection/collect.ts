import type { Client } from "@purser/core";
import type {
  AccountRecord,
  Fact,
  InventoryRecord,
  OrganizationRecord,
  ProjectRecord,
} from "../records.ts";
import type { CollectOptions } from "./collect-options.ts";
import { readOrganization } from "./read-organization.ts";

/**
 * Reads one organization with the fewest requests that tell all of it, as many at once as the client lets through, and yields
 * its records in the order of a snapshot: the organization, its projects, its accounts, its end. What cannot be read becomes
 * the cause in the fact it belongs to, never an empty list, and stops nothing else; the end tells whether all was read. Throws
 * only when it is aborted.
 *
 * Needs ORG_READ_ONLY, and no more.
 *
 * @example
 * import { connect } from "@purser/core";
 * import { collect } from "@purser/inventory";
 *
 * const atlas = connect({ platform: "atlas", auth });
 * for await (const record of collect(atlas, orgId)) {
 *   if (record.record === "account") console.log(record.clientId, record.roles);
 * }
 */
export async function* collect(
  client: Client,
  orgId: string,
  options: CollectOptions = {},
): AsyncGenerator<InventoryRecord, void, undefined> {
  const { organization, projects, accounts, requests } = await readOrganization(
    client,
    orgId,
    options,
  );
  yield organization;
  yield* projects;
  yield* accounts;
  const { lowerBound } = organization.plan;
  const complete = isComplete(organization, projects, accounts);
  yield { record: "organization-end", orgId, requests, lowerBound, complete };
}

/** What a platform does not offer, and what nobody asked for, is not missing. */
const unmissed = new Set(["not-offered", "not-read"]);

function isComplete(
  organization: OrganizationRecord,
  projects: readonly ProjectRecord[],
  accounts: readonly AccountRecord[],
): boolean {
  const { settings, delegation, apiKeys, mcpConfigs, projectCount, accountCount } = organization;
  const configs = mcpConfigs.state === "ok" ? mcpConfigs.value : [];
  const facts: Fact<unknown>[] = [
    settings,
    delegation,
    apiKeys,
    mcpConfigs,
    projectCount,
    accountCount,
    ...configs.map(({ secrets }) => secrets),
    ...projects.flatMap(({ tags, alerts }) => [tags, alerts]),
    ...accounts.flatMap(({ systemManaged, assignments, accessList }) => [
      systemManaged,
      assignments,
      accessList,
      ...(assignments.state === "ok" ? assignments.value.map(({ roles }) => roles) : []),
    ]),
  ];
  return (
    organization.nameCause === undefined &&
    facts.every((fact) => fact.state === "ok" || unmissed.has(fact.cause.kind))
  );
}
