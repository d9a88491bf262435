import type { Client, ServiceAccount } from "@purser/core";
import type { AssignmentRecord, Cause, Fact } from "../records.ts";
import { isAssignments } from "../snapshot/record-shape.ts";
import { unexpectedAnswer, unreadable } from "./cause.ts";
import type { RolePlan } from "./plan.ts";
import { sortBy, toFact, type Reads } from "./reads.ts";

/** Where each of the accounts is assigned, by client ID. */
export type Assignments = ReadonlyMap<string, Fact<AssignmentRecord[]>>;

export type AssignmentQuestion = {
  client: Client;
  orgId: string;
  clientIds: readonly string[];
  projectIds: readonly string[];
  plan: RolePlan;
  /** Why there may be projects that are not among `projectIds`. */
  projectsCause: Cause | undefined;
  reads: Reads;
};

/** Reads the project roles of accounts as planned: in every account's own listing, or in that of every project. */
export function readAssignments(question: AssignmentQuestion): Promise<Assignments> {
  return question.plan === "by-account" ? readByAccount(question) : readByProject(question);
}

async function readByAccount(question: AssignmentQuestion): Promise<Assignments> {
  const { client, orgId, clientIds, reads } = question;
  const operationId = "getOrgServiceAccountGroups";
  const facts = clientIds.map(async (clientId): Promise<[string, Fact<AssignmentRecord[]>]> => {
    const account = client.organization(orgId).serviceAccount(clientId);
    const reading = await reads.list(
      operationId,
      (options) => account.projects(options),
      ({ projectId, roles }): AssignmentRecord => ({
        projectId,
        roles: rolesFact(roles, operationId),
      }),
    );
    return [clientId, toFact(operationId, reading, isAssignments, projectOf)];
  });
  return new Map(await Promise.all(facts));
}

/**
 * A project that could not be read leaves every account's assignments open, for each of them may be in it; what the other
 * projects told is known.
 */
async function readByProject(question: AssignmentQuestion): Promise<Assignments> {
  const { clientIds, projectIds, projectsCause } = question;
  const assignments = new Map<string, AssignmentRecord[]>(clientIds.map((id) => [id, []]));
  const listings = await Promise.all(projectIds.map((id) => readProject(question, id)));
  for (const [index, { items }] of listings.entries()) {
    const projectId = projectIds[index] ?? "";
    for (const { clientId, roles } of items) assignments.get(clientId)?.push({ projectId, roles });
  }
  const cause = projectsCause ?? listings.find((listing) => listing.cause)?.cause;
  return new Map(
    [...assignments].map(([clientId, found]) => {
      const value = sortBy(found, projectOf);
      return [clientId, cause ? unreadable(cause, value) : { state: "ok", value }];
    }),
  );
}

function readProject({ client, reads }: AssignmentQuestion, projectId: string) {
  const operationId = "listGroupServiceAccounts";
  const toItem = ({ clientId, roles }: ServiceAccount) => {
    // Whose assignment it is cannot be told: it could be anybody's.
    if (typeof clientId !== "string") throw new TypeError("An account has no client ID.");
    return { clientId, roles: rolesFact(roles, operationId) };
  };
  if (client.platform === "cloud-manager") {
    const { serviceAccounts } = client.project(projectId);
    return reads.list(operationId, (options) => serviceAccounts.list(options), toItem);
  }
  const { serviceAccounts } = client.project(projectId);
  const list = (options: object) =>
    serviceAccounts.list({ ...options, includeSystemManaged: true });
  return reads.list(operationId, list, toItem);
}

function rolesFact(roles: readonly string[] | undefined, operationId: string): Fact<string[]> {
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === "string")) {
    return unreadable(unexpectedAnswer(operationId, "does not tell the roles"));
  }
  return { state: "ok", value: roles.toSorted() };
}

function projectOf({ projectId }: AssignmentRecord): string {
  return projectId;
}
