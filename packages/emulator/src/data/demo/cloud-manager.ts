import type { OrganizationDescription } from "../description.ts";
import { cloudManagerStoreAccounts } from "./cloud-manager-store-accounts.ts";
import { office, stores, warehouses } from "./egress.ts";

/** The same company's self-managed databases, in warehouses and stores. */
export const demoCloudManager: OrganizationDescription = {
  name: "Larkfield Warehouses",
  platform: "cloud-manager",
  ageDays: 1710,
  settings: {
    apiAccessListRequired: false,
    maxServiceAccountSecretValidityInHours: null,
    multiFactorAuthRequired: false,
    securityContact: null,
  },
  delegation: { delegatedMcpAccess: "DISALLOWED", delegatedPartnerAccess: "DISALLOWED" },
  projects: [
    { name: "warehouse-north-prod", ageDays: 1702, clusterCount: 2 },
    { name: "warehouse-south-prod", ageDays: 1490, clusterCount: 2 },
    { name: "warehouse-staging", ageDays: 1488, clusterCount: 1 },
    { name: "stores-prod", ageDays: 1105, clusterCount: 3 },
    { name: "archive-prod", ageDays: 803, clusterCount: 1 },
    { name: "returns-prod", ageDays: 640, clusterCount: 1 },
    { name: "cold-store-prod", ageDays: 511, clusterCount: 1 },
  ],
  accounts: [
    {
      name: "onprem-auditor",
      description:
        "Weekly review of the on-premises accounts, owner platform-security, ticket SEC-43",
      ageDays: 280,
      roles: ["ORG_OWNER"],
      secrets: [{ ageDays: 30, usedDaysAgo: 0.04 }],
      isCredential: true,
    },
    {
      name: "onprem-reader",
      description: "Read-only half of the weekly review, owner platform-security, ticket SEC-44",
      ageDays: 280,
      roles: ["ORG_READ_ONLY"],
      secrets: [{ ageDays: 30, usedDaysAgo: 0.9 }],
      isCredential: true,
    },
    {
      name: "north-automation",
      description: "Rolls out agent configuration, owner warehouse-systems, ticket WHS-10",
      ageDays: 275,
      projects: { "warehouse-north-prod": ["GROUP_AUTOMATION_ADMIN"] },
      secrets: [{ ageDays: 36, usedDaysAgo: 0.3 }],
      accessList: warehouses,
    },
    {
      name: "south-monitoring",
      description: "Host alerts for the southern hall, owner warehouse-systems, ticket WHS-16",
      ageDays: 211,
      projects: { "warehouse-south-prod": ["GROUP_MONITORING_ADMIN"] },
      secrets: [{ ageDays: 51, usedDaysAgo: 0.02 }],
      accessList: warehouses,
    },
    {
      name: "stores-stock-feed",
      description: "Reads host metrics for the stock feed, owner stores-team, ticket STO-4",
      ageDays: 64,
      projects: { "stores-prod": ["GROUP_READ_ONLY"] },
      secrets: [{ usedDaysAgo: 0.1 }],
      accessList: stores,
    },
    {
      name: "archive-backup",
      description: "Starts and checks archive backups, owner warehouse-systems, ticket WHS-29",
      ageDays: 248,
      projects: { "archive-prod": ["GROUP_BACKUP_ADMIN"] },
      secrets: [{ ageDays: 22, usedDaysAgo: 0.6 }],
      accessList: warehouses,
    },
    {
      name: "backup-verify",
      description: "Restores a sample every Sunday, owner warehouse-systems, ticket WHS-30",
      ageDays: 240,
      // Printed in a documented sample, and in no role list.
      projects: { "archive-prod": ["GROUP_DATA_BACKUP_ADMIN"] },
      secrets: [{ ageDays: 48, usedDaysAgo: 3 }],
      accessList: warehouses,
    },
    {
      name: "staging-refresh",
      description:
        "Refreshes staging from last night's copy, owner warehouse-systems, ticket WHS-33",
      ageDays: 166,
      projects: { "warehouse-staging": ["GROUP_AUTOMATION_ADMIN"] },
      secrets: [
        { ageDays: 68, usedDaysAgo: 4.6 },
        { ageDays: 4, usedDaysAgo: 0.3 },
      ],
      accessList: warehouses,
    },
    {
      name: "label-printing",
      description: "Parcel labels, replaced by the carrier's own, owner stores-team, ticket STO-11",
      ageDays: 207,
      projects: { "warehouse-south-prod": ["GROUP_READ_ONLY"] },
      secrets: [{ ageDays: 72, usedDaysAgo: 58 }],
      accessList: [{ block: "192.168.40.0/24", usedDaysAgo: null }, "3.66.180.44"],
    },
    {
      name: "team-directory-sync",
      description: "Adds new colleagues to projects, owner identity-team, ticket IAM-31",
      ageDays: 119,
      projects: { "stores-prod": ["GROUP_USER_ADMIN"] },
      before: { projects: { "stores-prod": ["GROUP_READ_ONLY"] } },
      secrets: [{ ageDays: 27, usedDaysAgo: 0.7 }],
      accessList: [office],
    },
    {
      name: "conveyor-telemetry",
      description: "Conveyor sensor rates beside database load, owner warehouse-systems",
      ageDays: 143,
      projects: { "warehouse-north-prod": ["GROUP_MONITORING_ADMIN"] },
      secrets: [{ ageDays: 15, usedDaysAgo: 0.01 }],
      accessList: warehouses,
      isAccessListRefused: true,
    },
    {
      name: "stores-rollout",
      description: "Upgrades databases hall by hall, owner warehouse-systems, ticket WHS-2",
      ageDays: 261,
      projects: {
        "warehouse-staging": ["GROUP_AUTOMATION_ADMIN"],
        "warehouse-north-prod": ["GROUP_AUTOMATION_ADMIN"],
        "warehouse-south-prod": ["GROUP_AUTOMATION_ADMIN"],
        "stores-prod": ["GROUP_AUTOMATION_ADMIN"],
        "returns-prod": ["GROUP_AUTOMATION_ADMIN"],
        "cold-store-prod": ["GROUP_AUTOMATION_ADMIN"],
      },
      secrets: [{ ageDays: 39, usedDaysAgo: 2 }],
      accessList: [{ block: "2600:1f14:8e0::/44", from: "2600:1f14:8e1:7::19" }, ...warehouses],
    },
    ...cloudManagerStoreAccounts,
  ],
  apiKeys: [
    {
      description: "On-premises owner key",
      ageDays: 1700,
      roles: ["ORG_OWNER"],
      isCredential: true,
    },
    { description: "Agent installer", ageDays: 1480, roles: ["ORG_MEMBER"] },
  ],
};
