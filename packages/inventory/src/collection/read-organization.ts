import type { Client } from "@purser/core";
import { systemClock } from "@purser/core";
import type {
  AccountRecord,
  Cause,
  CollectionPlan,
  Fact,
  OrganizationRecord,
  ProjectRecord,
} from "../records.ts";
import { alertProjectsOf } from "./alert-projects.ts";
import { unreadable } from "./cause.ts";
import type { CollectOptions } from "./collect-options.ts";
import { estimate } from "./estimate.ts";
import { lowerBoundOf } from "./plan.ts";
import { readAccounts, type AccountsReading } from "./read-accounts.ts";
import { alertsOf } from "./read-alerts.ts";
import { readDetails, type Details } from "./read-details.ts";
import { readProjects } from "./read-projects.ts";
import { readBranches } from "./read-branches.ts";
import { createReads } from "./reads.ts";
import { createTally } from "./tally.ts";

/** Everything there is to say about one organization, sorted. */
export type CollectedOrganization = {
  organization: OrganizationRecord;
  projects: ProjectRecord[];
  accounts: AccountRecord[];
  /** Requests sent. */
  requests: number;
};

/**
 * Reads an organization in as few rounds as its operations depend on each other: first what needs to know nothing; then what
 * accounts and projects lead to, all at once; alerts as soon as the assignments are known, while access lists still come in.
 */
export async function readOrganization(
  client: Client,
  orgId: string,
  options: CollectOptions,
): Promise<CollectedOrganization> {
  const { self, signal, priority = "batch", onProgress, onPart, clock = systemClock } = options;
  signal?.throwIfAborted();
  const start = clock.now();
  const tally = createTally({
    requestCount: options.requestCount,
    onChange:
      onProgress &&
      ((tally) => {
        const eta = estimate(client, orgId, tally, clock.now() - start);
        onProgress({ used: tally.used, planned: tally.planned, eta });
      }),
  });
  const reads = createReads(tally, { priority, ...(signal && { signal }) });

  const details = readDetails(client, orgId, reads, onPart);
  const lists = Promise.all([
    readAccounts(client, orgId, reads, onPart),
    readProjects(client, orgId, reads, onPart),
  ]);
  const rest = lists.then(([listed, found]) =>
    readBranches(client, orgId, { listed, found, self, reads }),
  );
  const [said, [listed, found], branches] = await Promise.all([details, lists, rest]);
  const { accounts, alerts, projectsCause, projectRoles } = branches;

  const lowerBound = lowerBoundOf({
    platform: client.platform,
    accounts: accounts.length,
    ownAccounts: listed.own,
    projects: found.projects.length,
    apiKeys: sizeOf(said.apiKeys),
    mcpConfigs: sizeOf(said.mcpConfigs),
    alertProjects: alertProjectsOf(accounts).projectIds.size,
  });
  const plan: CollectionPlan = { projectRoles, requests: tally.planned, lowerBound };
  const projects = found.projects.map((project): ProjectRecord => ({
    ...project,
    alerts: alertsOf(alerts, project.projectId),
  }));
  return {
    organization: toOrganization(client, orgId, {
      self: isMember(self, listed) ? self : undefined,
      plan,
      details: said,
      projectCount: countFact(projects.length, projectsCause),
      accountCount: countFact(accounts.length, listed.cause),
    }),
    projects,
    accounts,
    requests: tally.used,
  };
}

function toOrganization(
  client: Client,
  orgId: string,
  given: Pick<OrganizationRecord, "plan" | "projectCount" | "accountCount"> & {
    self: string | undefined;
    details: Details;
  },
): OrganizationRecord {
  const { self, plan, projectCount, accountCount } = given;
  const { name, settings, delegation, apiKeys, mcpConfigs } = given.details;
  return {
    record: "organization",
    orgId,
    name: name.state === "ok" ? name.value : orgId,
    ...(name.state !== "ok" && { nameCause: name.cause }),
    platform: client.platform,
    ...(self !== undefined && { self }),
    plan,
    settings,
    delegation,
    apiKeys,
    mcpConfigs,
    projectCount,
    accountCount,
  };
}

/** Whom a list that is not whole does not name may be in it. */
function isMember(self: string | undefined, { accounts, cause }: AccountsReading): boolean {
  return cause !== undefined || accounts.some(({ clientId }) => clientId === self);
}

/** A count that is not all is known only where something was read. */
function countFact(count: number, cause: Cause | undefined): Fact<number> {
  if (!cause) return { state: "ok", value: count };
  return count > 0 ? unreadable(cause, count) : unreadable(cause);
}

function sizeOf(fact: Fact<unknown[]>): number {
  return fact.state === "ok" ? fact.value.length : (fact.known?.length ?? 0);
}
