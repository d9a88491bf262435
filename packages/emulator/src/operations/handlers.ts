import type { Platform } from "@purser/spec";
import type { Handler } from "../call.ts";
import { addAccessListEntries, listAccessList, removeAccessListEntry } from "./access-lists.ts";
import { listGroupAlertConfigs } from "./alert-configurations.ts";
import { listOrgApiKeys } from "./api-keys.ts";
import { getOrgServiceAccountGroups, inviteGroupServiceAccount } from "./assignments.ts";
import { getOrgDelegationSettings } from "./delegation.ts";
import { listOrgEvents } from "./events.ts";
import { listMcpConfigs, listMcpConfigSecrets } from "./mcp-configurations.ts";
import {
  createOrgServiceAccount,
  deleteOrgServiceAccount,
  getOrgServiceAccount,
  listOrgServiceAccounts,
  updateOrgServiceAccount,
} from "./organization-service-accounts.ts";
import { getOrg, listOrgs } from "./organizations.ts";
import {
  createGroupServiceAccount,
  deleteGroupServiceAccount,
  getGroupServiceAccount,
  listGroupServiceAccounts,
  updateGroupServiceAccount,
} from "./project-service-accounts.ts";
import { getGroup, getOrgGroups, listGroups } from "./projects.ts";
import { getRateLimit, listRateLimits } from "./rate-limits.ts";
import { getRoot } from "./root.ts";
import { createSecret, deleteSecret } from "./secrets.ts";
import { getOrgSettings } from "./settings.ts";

const shared = {
  listOrgServiceAccounts,
  createOrgServiceAccount,
  getOrgServiceAccount,
  updateOrgServiceAccount,
  deleteOrgServiceAccount,
  getOrgServiceAccountGroups,
  createOrgServiceAccountSecret: createSecret,
  deleteOrgServiceAccountSecret: deleteSecret,
  listOrgServiceAccountAccessList: listAccessList,
  createOrgServiceAccountAccessList: addAccessListEntries,
  deleteOrgServiceAccountAccessListEntry: removeAccessListEntry,
  listGroupServiceAccounts,
  createGroupServiceAccount,
  getGroupServiceAccount,
  updateGroupServiceAccount,
  deleteGroupServiceAccount,
  inviteGroupServiceAccount,
  createGroupServiceAccountSecret: createSecret,
  deleteGroupServiceAccountSecret: deleteSecret,
  listGroupServiceAccountAccessList: listAccessList,
  createGroupServiceAccountAccessList: addAccessListEntries,
  deleteGroupServiceAccountAccessListEntry: removeAccessListEntry,
  listOrgs,
  getOrg,
  getOrgGroups,
  listGroups,
  getGroup,
};

const atlasOnly = {
  getOrgSettings,
  listOrgApiKeys,
  listGroupAlertConfigs,
  getOrgDelegationSettings,
  listOrgMcpConfigs: listMcpConfigs,
  listGroupMcpConfigs: listMcpConfigs,
  listOrgMcpConfigSecrets: listMcpConfigSecrets,
  listGroupMcpConfigSecrets: listMcpConfigSecrets,
  listOrgEvents,
  listRateLimits,
  getRateLimit,
};

/** Every operation's handler by operationId, but for the OAuth endpoints, which no access token opens. */
export const handlers: Record<Platform, Record<string, Handler>> = {
  atlas: { ...shared, ...atlasOnly },
  "cloud-manager": { ...shared, getRoot },
};
