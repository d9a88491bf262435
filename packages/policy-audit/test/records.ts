import type {
  AccessListRecord,
  AccountRecord,
  Fact,
  InventoryRecord,
  OrganizationRecord,
  ProjectRecord,
  SecretRecord,
} from "@purser/inventory";

/** The instant that tests audit at, unless they say otherwise. */
export const now = Date.parse("2026-11-22T09:00:00Z");
export const day = 86_400_000;
export const orgId = "6530df0eb548ea75c1c92e95";

export const ok = <T>(value: T): Fact<T> => ({ state: "ok", value });

/** A fact whose read was refused, as an inventory tells it. */
export const denied = (operationId: string, requiredRoles: string[] = []): Fact<never> => ({
  state: "denied",
  cause: {
    kind: "denied",
    operationId,
    status: 403,
    requiredRoles,
    message: `${operationId} was denied (403).`,
  },
});

export const notOffered = (operationId: string): Fact<never> => ({
  state: "unknown",
  cause: { kind: "not-offered", operationId, message: `The platform has no ${operationId}.` },
});

/** ISO 8601 of so many days before `now`; negative ones are ahead. */
export const daysAgo = (days: number): string =>
  new Date(now - days * day).toISOString().replace(".000Z", "Z");

/** 24 hex digits that end in a number. */
export const hexId = (number: number): string => number.toString(16).padStart(24, "0");

/** A client ID that ends in a number. */
export const clientIdOf = (number: number): string => `mdb_sa_id_${hexId(number)}`;

/** An organization that no rule has anything against; Cloud Manager offers no settings. */
export function organization(changes: Partial<OrganizationRecord> = {}): OrganizationRecord {
  const isAtlas = changes.platform !== "cloud-manager";
  const ofAtlas = <T>(value: T, operationId: string): Fact<T> =>
    isAtlas ? ok(value) : notOffered(operationId);
  return {
    record: "organization",
    orgId,
    name: "Larkfield",
    platform: "atlas",
    plan: { projectRoles: "by-account", requests: 9, lowerBound: 9 },
    settings: ofAtlas(
      { apiAccessListRequired: true, maxServiceAccountSecretValidityInHours: 2160 },
      "getOrgSettings",
    ),
    delegation: ofAtlas(
      { delegatedMcpAccess: "DISALLOWED", delegatedPartnerAccess: "DISALLOWED" },
      "getOrgDelegationSettings",
    ),
    apiKeys: ofAtlas([], "listOrgApiKeys"),
    mcpConfigs: ofAtlas([], "listOrgMcpConfigs"),
    projectCount: ok(1),
    accountCount: ok(1),
    ...changes,
  };
}

/** A production project, number 1 unless `projectId` says otherwise, with an enabled alert about expiring secrets. */
export function project(changes: Partial<ProjectRecord> = {}): ProjectRecord {
  return {
    record: "project",
    orgId,
    projectId: hexId(1),
    name: "payments-prod",
    tags: ok([{ key: "env", value: "production" }]),
    alerts: ok([
      {
        alertConfigId: hexId(901),
        enabled: true,
        eventType: "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING",
      },
    ]),
    ...changes,
  };
}

/** A secret made 20 days ago for 60 days, used yesterday. */
export function secret(changes: Partial<SecretRecord> = {}): SecretRecord {
  return {
    secretId: hexId(501),
    createdAt: daysAgo(20),
    expiresAt: daysAgo(-40),
    lastUsedAt: daysAgo(1),
    ...changes,
  };
}

/** A single address, used half a day ago. */
export function entry(changes: Partial<AccessListRecord> = {}): AccessListRecord {
  return {
    address: "52.29.201.8",
    createdAt: daysAgo(50),
    lastUsedAt: daysAgo(1),
    lastUsedAddress: "52.29.201.8",
    requestCount: 12,
    ...changes,
  };
}

/** An account that no rule has anything against: a member, read-only in project 1, with an owner and a purpose. */
export function account(changes: Partial<AccountRecord> = {}): AccountRecord {
  return {
    record: "account",
    orgId,
    clientId: clientIdOf(1),
    name: "payments-metrics",
    description: "Reads metrics of payments, owner payments-team, ticket OPS-12",
    createdAt: daysAgo(60),
    roles: ["ORG_MEMBER"],
    systemManaged: ok(false),
    secrets: [secret()],
    assignments: ok([{ projectId: hexId(1), roles: ok(["GROUP_READ_ONLY"]) }]),
    accessList: ok([entry()]),
    ...changes,
  };
}

/** Returns the records of one organization, closed. */
export function recordsOf(
  open: OrganizationRecord,
  ...inner: (ProjectRecord | AccountRecord)[]
): InventoryRecord[] {
  const isComplete = !JSON.stringify([open, inner]).includes('"state":"denied"');
  return [
    open,
    ...inner.toSorted((a, b) => Number(a.record === "account") - Number(b.record === "account")),
    {
      record: "organization-end",
      orgId: open.orgId,
      requests: 9,
      lowerBound: 9,
      complete: isComplete,
    },
  ];
}
