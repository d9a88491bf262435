import type { ServiceAccount } from "@purser/core";
import type { Fact } from "@purser/inventory";
import type { Scene } from "../plan/scene.ts";
import { accountsAt } from "./account-port.ts";
import { factOf } from "./fact-of.ts";
import { operationAt, type Level } from "./level.ts";

/** All accounts of the organization, or of one project. */
export function readAccountsAt(scene: Scene, level: Level): Promise<Fact<ServiceAccount[]>> {
  return factOf(scene, operationAt(level, "listAccounts"), (options) =>
    accountsAt(scene, level).list(options).all(),
  );
}

/** Projects that are looked into for another owner at most: one request each. */
const mostProjects = 10;

/** A project that an account owns, and whether another account owns it too; undefined where that was not read. */
export type OwnedProject = { projectId: string; isOnlyOwner: boolean | undefined };

/** Looks which of the projects that an account owns have no other account as an owner. */
export function readOwnedProjects(
  scene: Scene,
  clientId: string,
  projectIds: readonly string[],
): Promise<OwnedProject[]> {
  const looked = projectIds.map(async (projectId, index): Promise<OwnedProject> => {
    if (index >= mostProjects) return { projectId, isOnlyOwner: undefined };
    const accounts = await readAccountsAt(scene, { kind: "project", projectId });
    if (accounts.state !== "ok") return { projectId, isOnlyOwner: undefined };
    const isOther = ({ clientId: id, roles }: ServiceAccount) =>
      id !== clientId && roles.includes("GROUP_OWNER");
    return { projectId, isOnlyOwner: !accounts.value.some(isOther) };
  });
  return Promise.all(looked);
}
