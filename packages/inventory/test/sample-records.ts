import type {
  AccountRecord,
  Cause,
  Fact,
  InventoryRecord,
  OrganizationRecord,
  ProjectRecord,
} from "../src/records.ts";

/** The instant at which samples were collected. */
export const collectedAt = "2026-11-22T09:00:00.000Z";

const notOffered: Cause = {
  kind: "not-offered",
  operationId: "getOrgSettings",
  message: "Cloud Manager has no such operation.",
};

const ok = <T>(value: T): Fact<T> => ({ state: "ok", value });
const unknown = { state: "unknown", cause: notOffered } as const;

export function sampleId(index: number): string {
  return index.toString(16).padStart(24, "0");
}

export function sampleOrganization(
  index: number,
  changes: Partial<OrganizationRecord> = {},
): OrganizationRecord {
  return {
    record: "organization",
    orgId: sampleId(index),
    name: `Organization ${index}`,
    platform: "atlas",
    plan: { projectRoles: "by-project", requests: 9, lowerBound: 9 },
    settings: ok({ apiAccessListRequired: true, maxServiceAccountSecretValidityInHours: 2160 }),
    delegation: ok({ delegatedMcpAccess: "DISALLOWED", delegatedPartnerAccess: "DISALLOWED" }),
    apiKeys: ok([
      {
        apiKeyId: sampleId(0xa0),
        description: "Backups",
        publicKey: "abcdefgh",
        roles: [{ role: "ORG_MEMBER", orgId: sampleId(index) }],
      },
    ]),
    mcpConfigs: unknown,
    projectCount: ok(1),
    accountCount: ok(2),
    ...changes,
  };
}

export function sampleProject(
  organization: number,
  index: number,
  changes: Partial<ProjectRecord> = {},
): ProjectRecord {
  return {
    record: "project",
    orgId: sampleId(organization),
    projectId: sampleId(index),
    name: `Project ${index}`,
    tags: ok([{ key: "env", value: "prod" }]),
    alerts: unknown,
    ...changes,
  };
}

export function sampleAccount(
  organization: number,
  index: number,
  changes: Partial<AccountRecord> = {},
): AccountRecord {
  return {
    record: "account",
    orgId: sampleId(organization),
    clientId: `mdb_sa_id_${sampleId(index)}`,
    name: `Account ${index} – “ünïcode” 日本`,
    description: "Deploys from CI",
    createdAt: "2026-01-01T00:00:00Z",
    roles: ["ORG_MEMBER"],
    systemManaged: ok(false),
    secrets: [
      {
        secretId: sampleId(index + 0x500),
        createdAt: "2026-10-01T00:00:00Z",
        expiresAt: "2026-12-30T00:00:00Z",
        lastUsedAt: null,
      },
    ],
    assignments: ok([{ projectId: sampleId(16), roles: ok(["GROUP_READ_ONLY"]) }]),
    accessList: ok([
      {
        address: "203.0.113.0/24",
        createdAt: "2026-01-02T00:00:00Z",
        lastUsedAt: null,
        lastUsedAddress: null,
        requestCount: 0,
      },
    ]),
    ...changes,
  };
}

/** A whole snapshot but for its footer: organizations of one project and two accounts. */
export function sampleRecords(organizations = 2): InventoryRecord[] {
  const blocks = Array.from({ length: organizations }, (_, index): InventoryRecord[] => [
    sampleOrganization(index),
    sampleProject(index, 16),
    sampleAccount(index, 32),
    sampleAccount(index, 33, { assignments: { ...unknown, known: [] } }),
    {
      record: "organization-end",
      orgId: sampleId(index),
      requests: 9,
      lowerBound: 9,
      complete: true,
    },
  ]);
  const tool = { name: "purser", version: "0.0.0" };
  return [{ record: "snapshot", schemaVersion: 1, tool, collectedAt }, ...blocks.flat()];
}
