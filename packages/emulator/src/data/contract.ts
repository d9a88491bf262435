import type { Platform } from "@purser/spec";
import type { AccountDescription, OrganizationDescription } from "./description.ts";

const plain = {
  settings: {
    apiAccessListRequired: false,
    maxServiceAccountSecretValidityInHours: 8760,
    multiFactorAuthRequired: false,
    securityContact: null,
  },
  delegation: { delegatedMcpAccess: "DISALLOWED", delegatedPartnerAccess: "DISALLOWED" },
} as const;

const accounts: readonly AccountDescription[] = [
  {
    name: "contract-owner",
    description: "May do everything in its organization",
    ageDays: 90,
    roles: ["ORG_OWNER"],
    secrets: [{ lifetimeHours: 8760, usedDaysAgo: 1 }],
    isCredential: true,
  },
  {
    name: "contract-reader",
    description: "May read everything in its organization",
    ageDays: 89,
    roles: ["ORG_READ_ONLY"],
    secrets: [{ lifetimeHours: 8760, usedDaysAgo: 1 }],
    isCredential: true,
  },
  {
    name: "contract-member",
    description: "Assigned to nothing, never used",
    ageDays: 60,
    secrets: [{ lifetimeHours: 8760, usedDaysAgo: null }],
  },
  {
    name: "contract-project-owner",
    description: "Owns one project",
    ageDays: 50,
    projects: { "contract-one": ["GROUP_OWNER"] },
    secrets: [{ lifetimeHours: 8760, usedDaysAgo: 2 }],
  },
  {
    name: "contract-listed",
    description: "Bound to an address, a block and an IPv6 block",
    ageDays: 40,
    projects: { "contract-one": ["GROUP_READ_ONLY"], "contract-two": ["GROUP_READ_ONLY"] },
    secrets: [{ lifetimeHours: 8760, usedDaysAgo: 3 }],
    accessList: ["3.64.10.20", "18.184.32.0/24", "2600:1f18:4a3::/48"],
  },
  {
    name: "contract-rotating",
    description: "In the middle of a rotation, with two live secrets",
    ageDays: 30,
    projects: { "contract-two": ["GROUP_READ_ONLY"] },
    secrets: [{ usedDaysAgo: 3 }, { ageDays: 2, usedDaysAgo: 0.5 }],
  },
];

function home(platform: Platform): OrganizationDescription {
  return {
    ...plain,
    name: `Contract ${platform}`,
    platform,
    ageDays: 100,
    provisioner: { account: "contract-owner", remoteAddress: "203.0.113.10" },
    projects: [
      { name: "contract-one", ageDays: 99, clusterCount: 0, expiryAlert: "enabled" },
      { name: "contract-two", ageDays: 98, clusterCount: 1 },
    ],
    accounts,
    apiKeys: [
      { description: "Contract key", ageDays: 97, roles: ["ORG_OWNER"], isCredential: true },
    ],
  };
}

function foreign(platform: Platform): OrganizationDescription {
  return {
    ...plain,
    name: `Foreign ${platform}`,
    platform,
    ageDays: 100,
    projects: [{ name: "foreign-project", ageDays: 99, clusterCount: 0 }],
    accounts: [
      {
        name: "foreign-account",
        description: "Belongs to somebody else",
        ageDays: 90,
        projects: { "foreign-project": ["GROUP_READ_ONLY"] },
        secrets: [{ lifetimeHours: 8760, usedDaysAgo: 1 }],
        accessList: ["3.64.10.30"],
      },
    ],
    apiKeys: [],
  };
}

/**
 * Per platform an organization of six accounts that hands out its credentials, and after those the foreign
 * organizations, which hand out none: what a credential may not see must not be known to it either.
 */
export const contractOrganizations: readonly OrganizationDescription[] = [
  home("atlas"),
  home("cloud-manager"),
  foreign("atlas"),
  foreign("cloud-manager"),
];
