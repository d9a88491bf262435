import type { Client } from "@purser/core";
import type { AccountRecord, AlertRecord, Cause, Fact } from "../records.ts";
import { isAlerts } from "../snapshot/record-shape.ts";
import { alertProjectsOf } from "./alert-projects.ts";
import { notOffered, unreadable } from "./cause.ts";
import { toFact, type Reads } from "./reads.ts";
import { toAlert } from "./to-records.ts";

const operationId = "listGroupAlertConfigs";

/** The alerts of projects that were read, by project ID, and why those of the others were not. */
export type Alerts = { read: ReadonlyMap<string, Fact<AlertRecord[]>>; others: Cause };

/** Reads the alert configurations of the projects that host a project-scoped account: of no other do they matter. */
export async function readAlerts(
  client: Client,
  accounts: readonly Pick<AccountRecord, "roles" | "assignments">[],
  reads: Reads,
): Promise<Alerts> {
  if (client.platform === "cloud-manager") {
    return { read: new Map(), others: notOffered(operationId) };
  }
  const { projectIds, isWhole } = alertProjectsOf(accounts);
  const facts = [...projectIds].map(async (id): Promise<[string, Fact<AlertRecord[]>]> => {
    const { alertConfigs } = client.project(id);
    const list = (options: object) => alertConfigs.list(options);
    const reading = await reads.list(operationId, list, toAlert);
    return [id, toFact(operationId, reading, isAlerts, ({ alertConfigId }) => alertConfigId)];
  });
  return { read: new Map(await Promise.all(facts)), others: isWhole ? notNeeded : notDecided };
}

/** The fact about one project's alerts. */
export function alertsOf({ read, others }: Alerts, projectId: string): Fact<AlertRecord[]> {
  return read.get(projectId) ?? unreadable(others);
}

const notNeeded: Cause = {
  kind: "not-read",
  operationId,
  message: "No account depends on the alerts of this project alone.",
};

const notDecided: Cause = {
  kind: "lost",
  operationId,
  message:
    "Whether an account depends on the alerts of this project alone could not be told: not all assignments could be read.",
};
