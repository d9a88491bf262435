import { createFleet } from "@purser/emulator";
import type {
  AccountRecord,
  AlertRecord,
  Fact,
  InventoryRecord,
  ProjectRecord,
} from "@purser/inventory";

type Organization = ReturnType<ReturnType<typeof createFleet>["organization"]>;
type Account = Organization["accounts"] extends Map<string, infer Value> ? Value : never;

const tool = { name: "purser-bench", version: "0.0.0" };

/**
 * Yields the records that a collection of the emulator's `fleet:N` yields, without any request: a million accounts (5000
 * organizations) within seconds and in constant memory. `now` in milliseconds since the epoch.
 */
export function* fleetRecords(
  organizations: number,
  setting: { now: number; seed: number },
): Generator<InventoryRecord, void, undefined> {
  const fleet = createFleet(organizations, setting);
  const collectedAt = new Date(setting.now).toISOString();
  yield { record: "snapshot", schemaVersion: 1, tool, collectedAt };
  for (let number = 0; number < organizations; number++) {
    yield* organizationRecords(fleet.organization(number));
  }
}

function* organizationRecords(organization: Organization): Generator<InventoryRecord> {
  const orgId = organization.id;
  const projects = [...organization.projects.values()].toSorted(byId(({ id }) => id));
  const accounts = [...organization.accounts.values()].toSorted(byId(({ clientId }) => clientId));
  const hosts = new Set(accounts.flatMap(hostedAlone));
  const fixed = 8;
  const requests = fixed + projects.length + accounts.length + hosts.size;
  const { apiAccessListRequired, maxServiceAccountSecretValidityInHours } = organization.settings;
  yield {
    record: "organization",
    orgId,
    name: organization.name,
    platform: "atlas",
    plan: { projectRoles: "by-project", requests, lowerBound: requests },
    settings: ok({ apiAccessListRequired, maxServiceAccountSecretValidityInHours }),
    delegation: ok(organization.delegation),
    apiKeys: ok([]),
    mcpConfigs: ok([]),
    projectCount: ok(projects.length),
    accountCount: ok(accounts.length),
  };
  for (const project of projects) yield projectRecord(project, hosts.has(project.id));
  for (const account of accounts) yield accountRecord(account);
  yield { record: "organization-end", orgId, requests, lowerBound: requests, complete: true };
}

function projectRecord(
  project: Organization["projects"] extends Map<string, infer Value> ? Value : never,
  isHost: boolean,
): ProjectRecord {
  const alerts = project.alertConfigurations.map(({ id, enabled, eventTypeName }) => ({
    alertConfigId: id,
    enabled,
    eventType: eventTypeName,
  }));
  const { id: projectId, orgId, name, tags } = project;
  return {
    record: "project",
    orgId,
    projectId,
    name,
    tags: ok(tags),
    alerts: isHost ? ok(alerts) : notRead,
  };
}

function accountRecord(account: Account): AccountRecord {
  const assignments = [...account.assignments].map(([projectId, roles]) => ({
    projectId,
    roles: ok(roles.toSorted()),
  }));
  return {
    record: "account",
    orgId: account.orgId,
    clientId: account.clientId,
    name: account.name,
    description: account.description,
    createdAt: instant(account.createdAt),
    roles: account.roles,
    systemManaged: ok(false),
    secrets: account.secrets.map(({ id, createdAt, expiresAt, lastUsedAt }) => ({
      secretId: id,
      createdAt: instant(createdAt),
      expiresAt: instant(expiresAt),
      lastUsedAt: lastUsedAt === null ? null : instant(lastUsedAt),
    })),
    assignments: ok(assignments.toSorted(byId(({ projectId }) => projectId))),
    accessList: ok(
      account.accessList.map((entry) => ({
        address: entry.ipAddress ?? entry.cidrBlock,
        createdAt: instant(entry.createdAt),
        lastUsedAt: entry.lastUsedAt === null ? null : instant(entry.lastUsedAt),
        lastUsedAddress: entry.lastUsedAddress,
        requestCount: entry.requestCount,
      })),
    ),
  };
}

/** The project of an account that is a mere member of the organization and assigned to one project. */
function hostedAlone({ roles, assignments }: Account): string[] {
  return roles[0] === "ORG_MEMBER" && assignments.size === 1 ? [...assignments.keys()] : [];
}

const notRead: Fact<AlertRecord[]> = {
  state: "unknown",
  cause: {
    kind: "not-read",
    operationId: "listGroupAlertConfigs",
    message: "No account depends on the alerts of this project alone.",
  },
};

function ok<T>(value: T): Fact<T> {
  return { state: "ok", value };
}

/** Whole seconds, as the platforms write them. */
function instant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function byId<Thing>(idOf: (thing: Thing) => string): (one: Thing, other: Thing) => number {
  return (one, other) => (idOf(one) < idOf(other) ? -1 : 1);
}
