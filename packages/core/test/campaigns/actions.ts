import { operations, type Platform } from "@purser/spec";
import type { CallOptions, Client } from "../../src/index.ts";
import { listedAddress, type Ids } from "./campaign-world.ts";

/** Does one operation as a program would, through the client's resources. */
export type Action = (client: Client, ids: Ids, options: CallOptions) => PromiseLike<unknown>;

const newAccount = { name: "nightly-backup", description: "Copies", secretExpiresAfterHours: 720 };
const newSecret = { secretExpiresAfterHours: 24 };
const rename = { description: "Renamed" };

const organizationOf = (client: Client, { orgId }: Ids) => client.organization(orgId);
const accountOf = (client: Client, ids: Ids) =>
  organizationOf(client, ids).serviceAccount(ids.clientId);
const assignedOf = (client: Client, { projectId, clientId }: Ids) =>
  client.project(projectId).serviceAccount(clientId);

/** What both platforms have, by operationId. */
const shared: Readonly<Record<string, Action>> = {
  listOrgs: (client, _, options) => client.organizations.list(options),
  getOrg: (client, ids, options) => organizationOf(client, ids).get(options),
  getOrgGroups: (client, ids, options) => organizationOf(client, ids).projects.list(options),
  listOrgServiceAccounts: (client, ids, options) =>
    organizationOf(client, ids).serviceAccounts.list(options).all(),
  createOrgServiceAccount: (client, ids, options) =>
    organizationOf(client, ids).serviceAccounts.create(
      { ...newAccount, roles: ["ORG_MEMBER"] },
      options,
    ),
  getOrgServiceAccount: (client, ids, options) => accountOf(client, ids).get(options),
  updateOrgServiceAccount: (client, ids, options) => accountOf(client, ids).update(rename, options),
  deleteOrgServiceAccount: (client, ids, options) => accountOf(client, ids).delete(options),
  getOrgServiceAccountGroups: (client, ids, options) => accountOf(client, ids).projects(options),
  createOrgServiceAccountSecret: (client, ids, options) =>
    accountOf(client, ids).secrets.create(newSecret, options),
  deleteOrgServiceAccountSecret: (client, ids, options) =>
    accountOf(client, ids).secrets.delete(ids.secretId, options),
  listOrgServiceAccountAccessList: (client, ids, options) =>
    accountOf(client, ids).accessList.list(options),
  createOrgServiceAccountAccessList: (client, ids, options) =>
    accountOf(client, ids).accessList.add(["203.0.113.0/24"], options),
  deleteOrgServiceAccountAccessListEntry: (client, ids, options) =>
    accountOf(client, ids).accessList.remove(listedAddress, options),
  listGroups: (client, _, options) => client.projects.list(options),
  getGroup: (client, { projectId }, options) => client.project(projectId).get(options),
  listGroupServiceAccounts: (client, { projectId }, options) =>
    client.project(projectId).serviceAccounts.list(options).all(),
  createGroupServiceAccount: (client, { projectId }, options) =>
    client
      .project(projectId)
      .serviceAccounts.create({ ...newAccount, roles: ["GROUP_READ_ONLY"] }, options),
  getGroupServiceAccount: (client, ids, options) => assignedOf(client, ids).get(options),
  updateGroupServiceAccount: (client, ids, options) =>
    assignedOf(client, ids).update({ ...rename, roles: ["GROUP_READ_ONLY"] }, options),
  deleteGroupServiceAccount: (client, ids, options) => assignedOf(client, ids).unassign(options),
  inviteGroupServiceAccount: (client, { projectId, spareClientId }, options) =>
    client
      .project(projectId)
      .serviceAccount(spareClientId)
      .assign({ roles: ["GROUP_READ_ONLY"] }, options),
  createGroupServiceAccountSecret: (client, ids, options) =>
    assignedOf(client, ids).secrets.create(newSecret, options),
  deleteGroupServiceAccountSecret: (client, ids, options) =>
    assignedOf(client, ids).secrets.delete(ids.secretId, options),
  listGroupServiceAccountAccessList: (client, ids, options) =>
    assignedOf(client, ids).accessList.list(options),
  createGroupServiceAccountAccessList: (client, ids, options) =>
    assignedOf(client, ids).accessList.add(["203.0.113.0/24"], options),
  deleteGroupServiceAccountAccessListEntry: (client, ids, options) =>
    assignedOf(client, ids).accessList.remove(listedAddress, options),
  createAccessToken: (client, _, options) => client.organizations.list(options),
  async revokeAccessToken(client, _, options) {
    await client.organizations.list();
    await client.tokens.revoke(options);
  },
};

const own: Readonly<Record<Platform, Readonly<Record<string, Action>>>> = {
  "cloud-manager": {
    getRoot: (client, _, options) => cloudManager(client).root(options),
  },
  atlas: {
    getOrgSettings: (client, { orgId }, options) =>
      atlas(client).organization(orgId).settings(options),
    getOrgDelegationSettings: (client, { orgId }, options) =>
      atlas(client).organization(orgId).delegationSettings(options),
    listOrgApiKeys: (client, { orgId }, options) =>
      atlas(client).organization(orgId).apiKeys.list(options),
    listOrgEvents: (client, { orgId }, options) =>
      atlas(client).organization(orgId).events.list(options),
    listOrgMcpConfigs: (client, { orgId }, options) =>
      atlas(client).organization(orgId).mcpConfigs.list(options),
    listOrgMcpConfigSecrets: (client, { orgId, mcpConfigId }, options) =>
      atlas(client).organization(orgId).mcpConfigs.secrets(mcpConfigId, options),
    listGroupAlertConfigs: (client, { projectId }, options) =>
      atlas(client).project(projectId).alertConfigs.list(options),
    listGroupMcpConfigs: (client, { projectId }, options) =>
      atlas(client).project(projectId).mcpConfigs.list(options),
    listGroupMcpConfigSecrets: (client, { projectId, mcpConfigId }, options) =>
      atlas(client).project(projectId).mcpConfigs.secrets(mcpConfigId, options),
    listRateLimits: (client, { orgId }, options) =>
      atlas(client).rateLimits.list({ orgId, ...options }),
    getRateLimit: (client, { orgId }, options) =>
      atlas(client).rateLimits.get("service-accounts-organization", { orgId, ...options }),
  },
};

/** Every operation of a platform with how it is done. Throws for an operation that nobody has thought of. */
export function actionsOf(platform: Platform): { operationId: string; act: Action }[] {
  return Object.keys(operations[platform]).map((operationId) => {
    const act = own[platform][operationId] ?? shared[operationId];
    if (!act) throw new Error(`No action for ${operationId} on ${platform}.`);
    return { operationId, act };
  });
}

function atlas(client: Client): Extract<Client, { platform: "atlas" }> {
  if (client.platform !== "atlas") throw new Error("Not on Cloud Manager.");
  return client;
}

function cloudManager(client: Client): Extract<Client, { platform: "cloud-manager" }> {
  if (client.platform !== "cloud-manager") throw new Error("Not on Atlas.");
  return client;
}
