import type { OrganizationDescription, ProjectDescription } from "../description.ts";
import { atlasPlatformAccounts } from "./atlas-platform-accounts.ts";
import { atlasProductAccounts } from "./atlas-product-accounts.ts";
import { runners } from "./egress.ts";

function project(
  name: string,
  ageDays: number,
  clusterCount: number,
  [env, team]: [env: string, team: string],
  expiryAlert?: "enabled" | "disabled",
): ProjectDescription {
  const tags = [
    { key: "env", value: env },
    { key: "team", value: team },
  ];
  return { name, ageDays, clusterCount, tags, ...(expiryAlert && { expiryAlert }) };
}

const provisioner = { account: "terraform-provisioner", remoteAddress: runners };

/** A web shop's Atlas organization: three years of accounts by many hands, mostly kept well. */
export const demoAtlas: OrganizationDescription = {
  name: "Larkfield Commerce",
  platform: "atlas",
  ageDays: 1130,
  settings: {
    apiAccessListRequired: false,
    // The cap came 120 days ago as 2160; four days ago someone doubled it.
    maxServiceAccountSecretValidityInHours: 4320,
    multiFactorAuthRequired: true,
    securityContact: "security@larkfield.example",
  },
  delegation: { delegatedMcpAccess: "READ_ONLY", delegatedPartnerAccess: "DISALLOWED" },
  before: {
    settings: { maxServiceAccountSecretValidityInHours: 2160 },
    delegation: { delegatedMcpAccess: "DISALLOWED" },
  },
  projects: [
    project("payments-prod", 1120, 3, ["production", "payments"], "enabled"),
    project("payments-staging", 1118, 1, ["staging", "payments"], "enabled"),
    project("checkout-prod", 1040, 2, ["production", "checkout"], "enabled"),
    project("checkout-staging", 1040, 1, ["staging", "checkout"], "disabled"),
    project("catalog-prod", 980, 2, ["production", "catalog"], "enabled"),
    project("catalog-dev", 760, 1, ["development", "catalog"]),
    project("ledger-prod", 912, 2, ["production", "finance"], "enabled"),
    project("fraud-prod", 615, 1, ["production", "risk"], "enabled"),
    project("identity-prod", 850, 1, ["production", "identity"], "enabled"),
    project("analytics-prod", 540, 4, ["production", "analytics"], "enabled"),
    project("analytics-dev", 531, 1, ["development", "analytics"], "enabled"),
    project("sandbox", 430, 0, ["sandbox", "platform"], "enabled"),
  ],
  accounts: [...atlasPlatformAccounts, ...atlasProductAccounts],
  apiKeys: [
    { description: "Larkfield owner key", ageDays: 1125, roles: ["ORG_OWNER"], isCredential: true },
    {
      description: "Jenkins, before service accounts",
      ageDays: 890,
      roles: ["ORG_MEMBER"],
      projects: { "checkout-prod": ["GROUP_CLUSTER_MANAGER"] },
    },
    { description: "Grafana metrics", ageDays: 702, roles: ["ORG_READ_ONLY"] },
  ],
  mcpConfigurations: [
    {
      name: "support-copilot",
      ageDays: 62,
      ingress: "mcp-support-copilot-ingress",
      egress: "mcp-support-copilot-egress",
      roles: ["ORG_READ_ONLY"],
      ipAccessList: ["34.90.12.64/28"],
    },
    {
      name: "catalog-assistant",
      ageDays: 27,
      ingress: "mcp-catalog-assistant-ingress",
      egress: "mcp-catalog-assistant-egress",
      roles: ["GROUP_CLUSTER_MANAGER"],
      ipAccessList: [],
      project: "catalog-dev",
    },
  ],
  provisioner,
  events: [
    {
      eventTypeName: "ORG_SERVICE_ACCOUNT_MAX_SECRET_VALIDITY_EDITED",
      daysAgo: 4,
      by: { remoteAddress: "52.29.201.8" },
    },
    {
      eventTypeName: "SERVICE_ACCOUNT_ROLES_CHANGED",
      daysAgo: 3.2,
      by: { remoteAddress: "52.29.201.8" },
    },
    { eventTypeName: "SERVICE_ACCOUNT_ADDED_TO_GROUP", daysAgo: 2.6, by: provisioner },
    { eventTypeName: "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED", daysAgo: 3.9, by: provisioner },
    { eventTypeName: "SERVICE_ACCOUNT_DELETED", daysAgo: 5.1, by: provisioner },
  ],
};
