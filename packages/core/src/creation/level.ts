import type { Params } from "./dependencies.ts";

/** Where a service account is reached: through its organization, or through one of its projects. */
export type Level = "organization" | "project";

/** The operations of a level, by what they do. Both platforms give them the same ids. */
export const operationIds = {
  organization: {
    listAccounts: "listOrgServiceAccounts",
    createAccount: "createOrgServiceAccount",
    getAccount: "getOrgServiceAccount",
    updateAccount: "updateOrgServiceAccount",
    createSecret: "createOrgServiceAccountSecret",
    deleteSecret: "deleteOrgServiceAccountSecret",
    listAccessList: "listOrgServiceAccountAccessList",
    addToAccessList: "createOrgServiceAccountAccessList",
  },
  project: {
    listAccounts: "listGroupServiceAccounts",
    createAccount: "createGroupServiceAccount",
    getAccount: "getGroupServiceAccount",
    updateAccount: "updateGroupServiceAccount",
    createSecret: "createGroupServiceAccountSecret",
    deleteSecret: "deleteGroupServiceAccountSecret",
    listAccessList: "listGroupServiceAccountAccessList",
    addToAccessList: "createGroupServiceAccountAccessList",
  },
} as const satisfies Record<Level, Record<string, string>>;

/** Says which organization or project a path names, for messages. */
export function placeOf(level: Level, params: Params): string {
  return level === "organization"
    ? `organization ${params["orgId"]}`
    : `project ${params["groupId"]}`;
}
