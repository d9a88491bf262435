import { operations, type Operation, type Platform } from "@purser/spec";
import type { FaultyOperations } from "../fault.ts";

export function onBoth(...operationIds: string[]): FaultyOperations {
  return { atlas: operationIds, "cloud-manager": operationIds };
}

export function onAtlas(...operationIds: string[]): FaultyOperations {
  return { atlas: operationIds };
}

export function onCloudManager(...operationIds: string[]): FaultyOperations {
  return { "cloud-manager": operationIds };
}

/** The operations, but for the OAuth endpoints, that a rule picks on each platform. */
export function operationsWhere(
  isPicked: (operation: Operation, platform: Platform) => boolean,
): FaultyOperations {
  const pick = (platform: Platform) =>
    Object.values<Operation>(operations[platform])
      .filter(({ path }) => !path.startsWith("/api/oauth/"))
      .filter((operation) => isPicked(operation, platform))
      .map(({ operationId }) => operationId);
  const [atlas, cloudManager] = [pick("atlas"), pick("cloud-manager")];
  return {
    ...(atlas.length > 0 && { atlas }),
    ...(cloudManager.length > 0 && { "cloud-manager": cloudManager }),
  };
}

/** Every list of either platform. */
export const lists = operationsWhere(({ isList, method }) => isList && method === "GET");
export const everyOperation = operationsWhere(() => true);
export const everyRead = operationsWhere(({ method }) => method === "GET");

export const accountLists = ["listOrgServiceAccounts", "listGroupServiceAccounts"];
export const accountGets = ["getOrgServiceAccount", "getGroupServiceAccount"];
export const accountReads = [...accountLists, ...accountGets];
export const accountCreates = ["createOrgServiceAccount", "createGroupServiceAccount"];
export const accountUpdates = ["updateOrgServiceAccount", "updateGroupServiceAccount"];
export const secretCreates = ["createOrgServiceAccountSecret", "createGroupServiceAccountSecret"];
export const secretDeletes = ["deleteOrgServiceAccountSecret", "deleteGroupServiceAccountSecret"];
export const accessListReads = [
  "listOrgServiceAccountAccessList",
  "listGroupServiceAccountAccessList",
];
export const accessListCreates = [
  "createOrgServiceAccountAccessList",
  "createGroupServiceAccountAccessList",
];
export const accessListDeletes = [
  "deleteOrgServiceAccountAccessListEntry",
  "deleteGroupServiceAccountAccessListEntry",
];
export const accountWrites = [
  ...accountCreates,
  ...accountUpdates,
  ...secretCreates,
  ...accessListCreates,
  "inviteGroupServiceAccount",
];
