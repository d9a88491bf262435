import type { FactName } from "../subjects/fact-state.ts";

/** Where a fact comes from. Sources of the roles: the role requirements of the Atlas Admin API v2. */
export type FactWords = {
  /** What is read, in words. */
  what: string;
  operationIds: readonly string[];
  /** The least role that may read it. */
  role: string;
};

export const factWords: Readonly<Record<FactName, FactWords>> = {
  accounts: {
    what: "the service accounts, their organization roles and their secrets",
    operationIds: ["listOrgServiceAccounts"],
    role: "ORG_READ_ONLY",
  },
  projects: {
    what: "the projects of the organization",
    operationIds: ["getOrgGroups"],
    role: "ORG_MEMBER",
  },
  settings: {
    what: "the settings of the organization",
    operationIds: ["getOrgSettings"],
    role: "ORG_MEMBER",
  },
  delegation: {
    what: "what the organization lets agents and partners do",
    operationIds: ["getOrgDelegationSettings"],
    role: "ORG_MEMBER",
  },
  apiKeys: {
    what: "the API keys of the organization",
    operationIds: ["listOrgApiKeys"],
    role: "ORG_MEMBER",
  },
  mcpConfigs: {
    what: "the remote MCP configurations of the organization",
    operationIds: ["listOrgMcpConfigs", "listOrgMcpConfigSecrets"],
    role: "ORG_READ_ONLY",
  },
  tags: {
    what: "the tags of the project",
    operationIds: ["getOrgGroups"],
    role: "ORG_MEMBER",
  },
  alerts: {
    what: "the alert configurations of the project",
    operationIds: ["listGroupAlertConfigs"],
    role: "GROUP_READ_ONLY",
  },
  systemManaged: {
    what: "whether the platform manages the account itself",
    operationIds: ["listOrgServiceAccounts"],
    role: "ORG_READ_ONLY",
  },
  assignments: {
    what: "the projects of the account",
    operationIds: ["getOrgServiceAccountGroups"],
    role: "ORG_READ_ONLY",
  },
  projectRoles: {
    what: "the projects of the account and its roles there",
    operationIds: ["getOrgServiceAccountGroups", "listGroupServiceAccounts"],
    role: "ORG_READ_ONLY",
  },
  accessList: {
    what: "the access list of the account",
    operationIds: ["listOrgServiceAccountAccessList"],
    role: "ORG_READ_ONLY",
  },
};
