import type { Scene } from "../plan/scene.ts";

/** Where an account is reached: through its organization, or through one of its projects. */
export type Level = { kind: "organization" } | { kind: "project"; projectId: string };

export function levelOf(projectId: string | undefined): Level {
  return projectId === undefined ? { kind: "organization" } : { kind: "project", projectId };
}

/** The values of the paths at a level. The API calls a project a group. */
export function paramsOf({ orgId }: Scene, level: Level): Record<string, string> {
  return level.kind === "project" ? { groupId: level.projectId } : { orgId };
}

const operationIds = {
  organization: {
    listAccounts: "listOrgServiceAccounts",
    createAccount: "createOrgServiceAccount",
    updateAccount: "updateOrgServiceAccount",
    createSecret: "createOrgServiceAccountSecret",
    deleteSecret: "deleteOrgServiceAccountSecret",
    listAccessList: "listOrgServiceAccountAccessList",
    addAddresses: "createOrgServiceAccountAccessList",
    removeAddress: "deleteOrgServiceAccountAccessListEntry",
  },
  project: {
    listAccounts: "listGroupServiceAccounts",
    createAccount: "createGroupServiceAccount",
    updateAccount: "updateGroupServiceAccount",
    createSecret: "createGroupServiceAccountSecret",
    deleteSecret: "deleteGroupServiceAccountSecret",
    listAccessList: "listGroupServiceAccountAccessList",
    addAddresses: "createGroupServiceAccountAccessList",
    removeAddress: "deleteGroupServiceAccountAccessListEntry",
  },
} as const;

/** The operation of a level that does a thing. */
export function operationAt(level: Level, thing: keyof (typeof operationIds)["project"]): string {
  return operationIds[level.kind][thing];
}
