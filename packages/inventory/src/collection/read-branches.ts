import type { Client } from "@purser/core";
import type { AccessListRecord, AccountRecord, Cause, CollectionPlan, Fact } from "../records.ts";
import { isAccessList } from "../snapshot/record-shape.ts";
import { unexpectedAnswer, unreadable } from "./cause.ts";
import { planProjectRoles } from "./plan.ts";
import type { AccountsReading } from "./read-accounts.ts";
import { readAlerts, type Alerts } from "./read-alerts.ts";
import { readAssignments } from "./read-assignments.ts";
import type { ProjectsReading } from "./read-projects.ts";
import { toFact, type Reads } from "./reads.ts";
import { hiddenProjectsCause } from "./sees-all-projects.ts";
import { toAccessListRecord } from "./to-records.ts";

/** What hangs on accounts and projects. */
export type Branches = {
  accounts: AccountRecord[];
  alerts: Alerts;
  projectRoles: CollectionPlan["projectRoles"];
  /** Why there may be more projects than were listed. */
  projectsCause: Cause | undefined;
};

export async function readBranches(
  client: Client,
  orgId: string,
  given: {
    listed: AccountsReading;
    found: ProjectsReading;
    self: string | undefined;
    reads: Reads;
  },
): Promise<Branches> {
  const { listed, found, self, reads } = given;
  const projectsCause = found.cause ?? hiddenProjectsCause(client, listed.accounts, self);
  const clientIds = listed.accounts.map(({ clientId }) => clientId);
  const projectIds = found.projects.map(({ projectId }) => projectId);
  const projectRoles = planProjectRoles({
    platform: client.platform,
    accounts: clientIds.length,
    projects: projectIds.length,
    isProjectListWhole: projectsCause === undefined,
  });
  // Assignments go first: alerts wait for them, and should not be left over when everything else has come in.
  const question = {
    client,
    orgId,
    clientIds,
    projectIds,
    plan: projectRoles,
    projectsCause,
    reads,
  };
  const assigned = readAssignments(question).then(async (assignments) => {
    const accounts = listed.accounts.map((account) => ({
      ...account,
      assignments: assignments.get(account.clientId) ?? untold,
    }));
    return { accounts, alerts: await readAlerts(client, accounts, reads) };
  });
  const allowed = Promise.all(clientIds.map((id) => readAccessList(client, orgId, id, reads)));
  const [{ accounts, alerts }, accessLists] = await Promise.all([assigned, allowed]);
  return {
    accounts: accounts.map((account, index) => ({
      ...account,
      accessList: accessLists[index] ?? untold,
    })),
    alerts,
    projectRoles,
    projectsCause,
  };
}

const listOperation = "listOrgServiceAccountAccessList";

async function readAccessList(
  client: Client,
  orgId: string,
  clientId: string,
  reads: Reads,
): Promise<Fact<AccessListRecord[]>> {
  const { accessList } = client.organization(orgId).serviceAccount(clientId);
  const list = (options: object) => accessList.list(options);
  const reading = await reads.list(listOperation, list, toAccessListRecord);
  return toFact(listOperation, reading, isAccessList, ({ address }) => address);
}

/** Every account has been asked about: what stands for an answer that does not come is never an empty list. */
const untold: Fact<never[]> = unreadable(unexpectedAnswer(listOperation, "does not tell"));
