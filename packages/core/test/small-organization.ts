import type { EmulatorData } from "@purser/emulator";
import type { Platform } from "@purser/spec";

export type Organization = EmulatorData["organizations"][number];
export type Project = NonNullable<ReturnType<Organization["projects"]["get"]>>;
export type Account = NonNullable<ReturnType<Organization["accounts"]["get"]>>;

let identifiers = 0;

/** An ObjectId nobody else has. */
export function objectId(): string {
  identifiers += 1;
  return identifiers.toString(16).padStart(24, "6");
}

/** An organization with one project, one account that owns it, and that account's credential. */
export function createSmallOrganization(platform: Platform, now: number) {
  const orgId = objectId();
  const project: Project = {
    id: objectId(),
    orgId,
    name: "one",
    createdAt: now,
    clusterCount: 0,
    tags: [],
    alertConfigurations: [],
    mcpConfigurations: [],
  };
  const clientSecret = `mdb_sa_sk_${objectId()}0123456789abcdef`;
  const secret = {
    id: objectId(),
    value: clientSecret,
    createdAt: now,
    expiresAt: now + 365 * 86_400_000,
    lastUsedAt: null,
  };
  const owner: Account = {
    clientId: `mdb_sa_id_${objectId()}`,
    orgId,
    name: "owner",
    description: "Owns the organization",
    createdAt: now,
    roles: ["ORG_OWNER"],
    secrets: [secret],
    assignments: new Map(),
    accessList: [],
    isSystemManaged: false,
    refusedOperations: [],
  };
  const organization: Organization = {
    id: orgId,
    name: "Small",
    platform,
    settings: {
      apiAccessListRequired: false,
      maxServiceAccountSecretValidityInHours: 8760,
      multiFactorAuthRequired: false,
      securityContact: null,
    },
    delegation: { delegatedMcpAccess: "DISALLOWED", delegatedPartnerAccess: "DISALLOWED" },
    projects: new Map([[project.id, project]]),
    accounts: new Map([[owner.clientId, owner]]),
    apiKeys: [],
    mcpConfigurations: [],
    events: [],
  };
  const credential = { clientId: owner.clientId, clientSecret };
  return { organization, project, owner, secret, credential };
}
