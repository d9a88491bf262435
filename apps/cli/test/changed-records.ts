import type {
  AccountRecord,
  Fact,
  InventoryRecord,
  OrganizationRecord,
  ProjectRecord,
} from "@purser/inventory";
import { readSnapshotFile } from "@purser/inventory/node";

const newSecret = {
  secretId: "aaaaaaaaaaaaaaaaaaaaaaaa",
  createdAt: "2026-11-22T09:00:00Z",
  expiresAt: "2027-02-01T00:00:00Z",
  lastUsedAt: null,
};

/** Returns the records of a snapshot with everything changed that can be: the first project and the first account are gone. */
export async function* changedRecords(
  path: string,
): AsyncGenerator<InventoryRecord, void, undefined> {
  let projects = 0;
  let accounts = 0;
  for await (const record of readSnapshotFile(path)) {
    if (record.record === "organization") {
      projects = 0;
      accounts = 0;
      yield changeOrganization(record);
    } else if (record.record === "project") {
      if (projects++ > 0) yield changeProject(record);
    } else if (record.record === "account") {
      if (accounts++ > 0) yield changeAccount(record);
    } else yield record;
  }
}

function changeOrganization(record: OrganizationRecord): OrganizationRecord {
  return {
    ...record,
    name: `${record.name} Holding`,
    projectCount: map(record.projectCount, (count) => count - 1),
    accountCount: map(record.accountCount, (count) => count - 1),
    settings: map(record.settings, (settings) => ({
      ...settings,
      apiAccessListRequired: !settings.apiAccessListRequired,
    })),
    apiKeys: map(record.apiKeys, ([first, , ...rest]) => [
      ...(first === undefined ? [] : [{ ...first, description: "renamed", roles: [] }]),
      ...rest,
    ]),
    mcpConfigs: map(record.mcpConfigs, ([first]) =>
      first === undefined
        ? []
        : [
            { ...first, name: "renamed", roles: ["ORG_OWNER"], accessList: ["203.0.113.7"] },
            { ...first, mcpConfigId: newSecret.secretId },
          ],
    ),
  };
}

function changeProject(record: ProjectRecord): ProjectRecord {
  return {
    ...record,
    name: `${record.name}-renamed`,
    tags: map(record.tags, (tags) => [...tags, { key: "new", value: "tag" }]),
    alerts: map(record.alerts, () => []),
  };
}

function changeAccount(record: AccountRecord): AccountRecord {
  const [first] = record.secrets;
  return {
    ...record,
    name: `${record.name}-renamed`,
    description: "described",
    roles: ["ORG_GROUP_CREATOR"],
    assignments: map(record.assignments, ([, ...rest]) =>
      rest.map((one) => ({ ...one, roles: { state: "ok", value: ["GROUP_OWNER"] } })),
    ),
    accessList: map(record.accessList, ([, ...rest]) => rest),
    secrets: [
      ...(first === undefined ? [] : [{ ...first, expiresAt: "2027-01-01T00:00:00Z" }]),
      newSecret,
    ],
  };
}

function map<T>(fact: Fact<T>, change: (value: T) => T): Fact<T> {
  return fact.state === "ok" ? { state: "ok", value: change(fact.value) } : fact;
}
