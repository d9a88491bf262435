import type { Platform } from "@purser/spec";
import { documentedLimits } from "../limits.ts";
import type { AccountDescription, OrganizationDescription } from "./description.ts";

/** Projects in one organization. Source: MongoDB limits and thresholds, Atlas organizations and projects. */
const projectLimit = 250;
/** Characters. Source: Atlas Admin API, create one organization service account. */
const nameLimit = 64;
const descriptionLimit = 250;
/** Every tenth account has a full access list, every fortieth is assigned to every project, the others to eight. */
const fullListEvery = 10;
const everywhereEvery = 40;
const ordinaryAssignments = 8;

const projectRoles: Record<Platform, readonly string[]> = {
  atlas: ["GROUP_READ_ONLY", "GROUP_CLUSTER_MANAGER", "GROUP_BACKUP_MANAGER"],
  "cloud-manager": ["GROUP_READ_ONLY", "GROUP_AUTOMATION_ADMIN", "GROUP_BACKUP_ADMIN"],
};

const count = (length: number) => Array.from({ length }, (_, index) => index);

const projectName = (index: number) => `project-${String(index + 1).padStart(3, "0")}`;

const credentials: readonly AccountDescription[] = (["ORG_OWNER", "ORG_READ_ONLY"] as const).map(
  (role) => ({
    name: role === "ORG_OWNER" ? "maximal-owner" : "maximal-reader",
    description: "Calls a full organization",
    ageDays: 300,
    roles: [role],
    secrets: [{ ageDays: 20, usedDaysAgo: 0.5 }],
    isCredential: true,
  }),
);

function account(platform: Platform, index: number): AccountDescription {
  const roles = projectRoles[platform];
  const isEverywhere = index % everywhereEvery === 0;
  const projects = count(isEverywhere ? projectLimit : ordinaryAssignments).map((step) => [
    projectName((index * ordinaryAssignments + step) % projectLimit),
    [roles[(index + step) % roles.length] ?? "GROUP_READ_ONLY"],
  ]);
  const entries = index % fullListEvery === 0 ? documentedLimits.accessListEntriesPerAccount : 1;
  return {
    name: `service ${index + 1} `.padEnd(nameLimit, "of the fleet, "),
    description: `Account ${index + 1}, owner team-${index % 12}, `.padEnd(
      descriptionLimit,
      "one of as many as there may be, ",
    ),
    ageDays: 298 - index,
    projects: Object.fromEntries(projects) as Record<string, string[]>,
    secrets: [
      { ageDays: 60, usedDaysAgo: 5 },
      { ageDays: 4, usedDaysAgo: index % 7 === 0 ? null : 0.2 },
    ],
    accessList: count(entries).map((entry) => `3.${64 + (index % 64)}.${index}.${entry + 1}`),
  };
}

/** An organization with as many accounts, projects, entries and secrets, and texts as long, as the documentation allows. */
export function maximalOrganization(platform: Platform): OrganizationDescription {
  const others = documentedLimits.accountsPerOrganization - credentials.length;
  return {
    name: `Maximal ${platform}`,
    platform,
    ageDays: 900,
    settings: {
      apiAccessListRequired: false,
      maxServiceAccountSecretValidityInHours: platform === "atlas" ? 2160 : null,
      multiFactorAuthRequired: true,
      securityContact: null,
    },
    delegation: { delegatedMcpAccess: "DISALLOWED", delegatedPartnerAccess: "DISALLOWED" },
    projects: count(projectLimit).map((index) => ({
      name: projectName(index),
      ageDays: 880 - index,
      clusterCount: index % 4,
      expiryAlert: "enabled",
    })),
    accounts: [...credentials, ...count(others).map((index) => account(platform, index))],
    apiKeys: [
      { description: "Maximal key", ageDays: 890, roles: ["ORG_OWNER"], isCredential: true },
    ],
  };
}
