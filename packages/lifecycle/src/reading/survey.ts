import type { AccessListEntry, ServiceAccount } from "@purser/core";
import type { Fact } from "@purser/inventory";
import type { BlastRadius, TouchedAssignment } from "../plan/blast-radius.ts";
import type { Scene } from "../plan/scene.ts";
import type { Target } from "../plan/target.ts";
import { accountAt } from "./account-port.ts";
import { factOf } from "./fact-of.ts";
import { operationAt, type Level } from "./level.ts";
import { readAssignments, readProjectName } from "./read-assignments.ts";

/** An account as a plan finds it. */
export type Survey = {
  level: Level;
  account: ServiceAccount;
  assignments: Fact<readonly TouchedAssignment[]>;
  accessList: Fact<readonly AccessListEntry[]>;
  /** Set where the level is a project. */
  projectName?: Fact<string>;
};

/**
 * Reads an account and whom a change of it touches. Throws what reading the account itself throws; of everything else that
 * cannot be read it says why.
 */
export async function surveyAccount(scene: Scene, level: Level, clientId: string): Promise<Survey> {
  const { signal } = scene;
  const port = accountAt(scene, level, clientId);
  const account = await port.get({ ...(signal && { signal }) });
  const [read, accessList, projectName] = await Promise.all([
    readAssignments(scene, clientId),
    factOf(scene, operationAt(level, "listAccessList"), (options) =>
      port.accessList.list(options).all(),
    ),
    level.kind === "project" ? readProjectName(scene, level.projectId) : undefined,
  ]);
  const assignments =
    level.kind === "project" && read.state !== "ok" && projectName
      ? { ...read, known: [knownAssignment(level.projectId, projectName, account)] }
      : read;
  return {
    level,
    account,
    assignments,
    accessList,
    ...(projectName && { projectName }),
  };
}

/** The assignment to the project that an account was read through. */
export function knownAssignment(
  projectId: string,
  projectName: Fact<string>,
  { roles }: ServiceAccount,
): TouchedAssignment {
  return { projectId, projectName, roles: { state: "ok", value: roles } };
}

export function blastRadiusOf({ account, assignments, accessList }: Survey): BlastRadius {
  const { roles, secrets } = account;
  return { roles, assignments, secrets, accessList, lastUsedAt: lastUseOf(account) };
}

/** ISO 8601: when one of an account's secrets was last used; null if never. */
export function lastUseOf({ secrets }: Pick<ServiceAccount, "secrets">): string | null {
  const uses = secrets.flatMap(({ lastUsedAt }) => lastUsedAt ?? []);
  return uses.toSorted((one, other) => Date.parse(other) - Date.parse(one))[0] ?? null;
}

export function targetOf(scene: Scene, survey: Survey, more: Partial<Target> = {}): Target {
  const { orgId, organizationName } = scene;
  const { level, account, projectName } = survey;
  return {
    orgId,
    ...(organizationName !== undefined && { organizationName }),
    ...(level.kind === "project" && { projectId: level.projectId }),
    ...(projectName?.state === "ok" && { projectName: projectName.value }),
    clientId: account.clientId,
    accountName: account.name,
    ...more,
  };
}
