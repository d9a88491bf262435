import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  sampleAccount,
  sampleId,
  sampleProject,
  sampleRecords,
} from "../../test/sample-records.ts";
import type {
  AccountRecord,
  Cause,
  Fact,
  InventoryRecord,
  OrganizationRecord,
  ProjectRecord,
} from "../records.ts";
import { indexSnapshot } from "../snapshot/index-snapshot.ts";
import type { Difference } from "./difference.ts";
import { diffSnapshots } from "./diff-snapshots.ts";

const orgId = sampleId(0);
const clientId = `mdb_sa_id_${sampleId(32)}`;
const projectId = sampleId(16);
const denied: Cause = { kind: "denied", operationId: "someOperation", status: 403, message: "No." };
const ok = <T>(value: T): Fact<T> => ({ state: "ok", value });
const unknown = { state: "denied", cause: denied } as const;

/** One organization with one project and one account, each changed. */
type Changes = {
  organization?: Partial<OrganizationRecord>;
  project?: Partial<ProjectRecord>;
  account?: Partial<AccountRecord>;
};

function recordsWith({ organization, project, account }: Changes = {}): InventoryRecord[] {
  return sampleRecords(1).map((record) => {
    if (record.record === "organization") return { ...record, ...organization };
    if (record.record === "project") return { ...record, ...project };
    if (record.record === "account" && record.clientId === clientId) {
      return { ...record, ...account };
    }
    return record;
  });
}

async function diff(
  before: readonly InventoryRecord[],
  after: readonly InventoryRecord[],
): Promise<Difference[]> {
  return diffSnapshots(await indexSnapshot(before), await indexSnapshot(after));
}

const [sample, sampleInProject] = [sampleAccount(0, 32), sampleProject(0, 16)];
const secret = sample.secrets[0] ?? {
  secretId: "",
  createdAt: "",
  expiresAt: "",
  lastUsedAt: null,
};
const newSecret = { ...secret, secretId: sampleId(1), expiresAt: "2027-01-01T00:00:00Z" };
const entry = sample.accessList.state === "ok" ? sample.accessList.value[0] : undefined;
const key = { apiKeyId: sampleId(0xa0), description: "Backups", publicKey: "abcdefgh", roles: [] };
const mcp = {
  mcpConfigId: sampleId(0xb0),
  name: "Agents",
  clientId,
  egressClientId: clientId,
  roles: ["ORG_READ_ONLY"],
  accessList: [],
  secrets: ok([]),
};

/** A change, what it is told as, and what its reverse is told as. */
type Case = [title: string, before: Changes, after: Changes, there: object[], back: object[]];

const assigned = (roles: string[], id = projectId) => ({ projectId: id, roles: ok(roles) });
const other = sampleId(17);

const cases: Case[] = [
  [
    "a renamed account",
    {},
    { account: { name: "New" } },
    [{ kind: "account-renamed", clientId, before: sample.name, after: "New" }],
    [{ kind: "account-renamed", clientId, before: "New", after: sample.name }],
  ],
  [
    "another description",
    {},
    { account: { description: "New" } },
    [{ kind: "account-described", clientId, before: sample.description, after: "New" }],
    [{ kind: "account-described", clientId, before: "New", after: sample.description }],
  ],
  [
    "other organization roles",
    {},
    { account: { roles: ["ORG_OWNER"] } },
    [{ kind: "account-roles-changed", clientId, added: ["ORG_OWNER"], removed: ["ORG_MEMBER"] }],
    [{ kind: "account-roles-changed", clientId, added: ["ORG_MEMBER"], removed: ["ORG_OWNER"] }],
  ],
  [
    "a new secret",
    {},
    { account: { secrets: [secret, newSecret] } },
    [
      {
        kind: "secret-added",
        clientId,
        secretId: newSecret.secretId,
        expiresAt: newSecret.expiresAt,
      },
    ],
    [{ kind: "secret-removed", clientId, secretId: newSecret.secretId }],
  ],
  [
    "a secret cut short",
    {},
    { account: { secrets: [{ ...secret, expiresAt: "2026-12-01T00:00:00Z" }] } },
    [{ kind: "secret-expiry-changed", before: secret.expiresAt, after: "2026-12-01T00:00:00Z" }],
    [{ kind: "secret-expiry-changed", before: "2026-12-01T00:00:00Z", after: secret.expiresAt }],
  ],
  [
    "a new assignment",
    {},
    { account: { assignments: ok([assigned(["GROUP_READ_ONLY"]), assigned([], other)]) } },
    [{ kind: "assignment-added", clientId, projectId: other }],
    [{ kind: "assignment-removed", clientId, projectId: other }],
  ],
  [
    "other project roles",
    {},
    { account: { assignments: ok([assigned(["GROUP_OWNER"])]) } },
    [{ kind: "project-roles-changed", projectId, added: ["GROUP_OWNER"] }],
    [{ kind: "project-roles-changed", projectId, removed: ["GROUP_OWNER"] }],
  ],
  [
    "another access list",
    {},
    { account: { accessList: ok([{ ...entry, address: "198.51.100.7" }] as never) } },
    [
      { kind: "access-list-entry-removed", address: "203.0.113.0/24" },
      { kind: "access-list-entry-added", address: "198.51.100.7" },
    ],
    [
      { kind: "access-list-entry-removed", address: "198.51.100.7" },
      { kind: "access-list-entry-added", address: "203.0.113.0/24" },
    ],
  ],
  [
    "a renamed organization",
    {},
    { organization: { name: "New" } },
    [{ kind: "organization-renamed", before: "Organization 0", after: "New" }],
    [{ kind: "organization-renamed", before: "New", after: "Organization 0" }],
  ],
  [
    "other settings",
    {},
    {
      organization: {
        settings: ok({
          apiAccessListRequired: false,
          maxServiceAccountSecretValidityInHours: null,
        }),
      },
    },
    [
      { kind: "settings-changed", setting: "apiAccessListRequired", before: true, after: false },
      { setting: "maxServiceAccountSecretValidityInHours", before: 2160, after: null },
    ],
    [
      { setting: "apiAccessListRequired", before: false, after: true },
      { setting: "maxServiceAccountSecretValidityInHours", before: null, after: 2160 },
    ],
  ],
  [
    "opened delegation",
    {},
    {
      organization: {
        delegation: ok({ delegatedMcpAccess: "READ_WRITE", delegatedPartnerAccess: "DISALLOWED" }),
      },
    },
    [{ setting: "delegatedMcpAccess", before: "DISALLOWED", after: "READ_WRITE" }],
    [{ setting: "delegatedMcpAccess", before: "READ_WRITE", after: "DISALLOWED" }],
  ],
  [
    "a removed API key",
    {},
    { organization: { apiKeys: ok([]) } },
    [{ kind: "api-key-removed", apiKeyId: key.apiKeyId, description: "Backups" }],
    [{ kind: "api-key-added", apiKeyId: key.apiKeyId }],
  ],
  [
    "a changed API key",
    {},
    {
      organization: {
        apiKeys: ok([{ ...key, description: "New", roles: [{ role: "GROUP_OWNER", projectId }] }]),
      },
    },
    [
      { kind: "api-key-renamed", before: "Backups", after: "New" },
      {
        kind: "api-key-roles-changed",
        added: [`GROUP_OWNER in ${projectId}`],
        removed: ["ORG_MEMBER"],
      },
    ],
    [{ kind: "api-key-renamed" }, { kind: "api-key-roles-changed", added: ["ORG_MEMBER"] }],
  ],
  [
    "a new MCP configuration",
    { organization: { mcpConfigs: ok([]) } },
    { organization: { mcpConfigs: ok([mcp]) } },
    [{ kind: "mcp-config-added", mcpConfigId: mcp.mcpConfigId, name: "Agents" }],
    [{ kind: "mcp-config-removed", mcpConfigId: mcp.mcpConfigId }],
  ],
  [
    "a changed MCP configuration",
    { organization: { mcpConfigs: ok([mcp]) } },
    {
      organization: {
        mcpConfigs: ok([{ ...mcp, name: "New", roles: ["ORG_OWNER"], accessList: ["192.0.2.1"] }]),
      },
    },
    [
      { kind: "mcp-config-renamed", before: "Agents", after: "New" },
      { kind: "mcp-config-roles-changed", added: ["ORG_OWNER"] },
      { kind: "mcp-config-access-list-changed", added: ["192.0.2.1"] },
    ],
    [
      { kind: "mcp-config-renamed" },
      { kind: "mcp-config-roles-changed", added: ["ORG_READ_ONLY"] },
      { kind: "mcp-config-access-list-changed", removed: ["192.0.2.1"] },
    ],
  ],
  [
    "a renamed project",
    {},
    { project: { name: "New", tags: ok([]) } },
    [
      { kind: "project-renamed", projectId, before: sampleInProject.name, after: "New" },
      { kind: "project-tags-changed", projectId, added: [], removed: ["env: prod"] },
    ],
    [{ kind: "project-renamed" }, { kind: "project-tags-changed", added: ["env: prod"] }],
  ],
  [
    "an alert switched off",
    { project: { alerts: ok([{ alertConfigId: "a", enabled: true, eventType: "E" }]) } },
    { project: { alerts: ok([{ alertConfigId: "a", enabled: false, eventType: "E" }]) } },
    [{ kind: "project-alerts-changed", added: ["a E (off)"], removed: ["a E"] }],
    [{ kind: "project-alerts-changed", added: ["a E"], removed: ["a E (off)"] }],
  ],
];

describe("diffSnapshots", () => {
  it.each(cases)("tells of %s, and of its reverse", async (_, before, after, there, back) => {
    const [old, young] = [recordsWith(before), recordsWith(after)];
    const [found, reverse] = [await diff(old, young), await diff(young, old)];
    expect(found).toMatchObject(there);
    expect(found).toHaveLength(there.length);
    expect(reverse).toMatchObject(back);
    expect(reverse).toHaveLength(back.length);
    expect(found.every((difference) => difference.orgId === orgId)).toBe(true);
  });

  it("tells of any changes at the same time as of each alone", async () => {
    // Each of these changes something that none of the others does.
    const apart = cases.filter(
      ([title], index) =>
        index < 10 && title !== "a secret cut short" && title !== "other project roles",
    );
    await fc.assert(
      fc.asyncProperty(fc.subarray(apart), async (chosen) => {
        const changes = chosen.map(([, , after]) => after);
        const all: Changes = {
          organization: Object.assign(
            {},
            ...changes.map(({ organization }) => organization),
          ) as object,
          account: Object.assign({}, ...changes.map(({ account }) => account)) as object,
        };
        const found = await diff(recordsWith(), recordsWith(all));
        const alone = await Promise.all(
          changes.map((change) => diff(recordsWith(), recordsWith(change))),
        );
        expect(found).toHaveLength(alone.flat().length);
        expect(found).toEqual(expect.arrayContaining(alone.flat()));
      }),
    );
  });

  it("finds nothing where nothing but the last use is other", async () => {
    const lastUsedAt = "2026-11-21T00:00:00Z";
    const secrets = [{ ...secret, lastUsedAt }];
    const accessList = ok([{ ...entry, lastUsedAt, requestCount: 9 }] as never);
    expect(await diff(recordsWith(), recordsWith({ account: { secrets, accessList } }))).toEqual(
      [],
    );
  });

  it.each<[string, Changes, object]>([
    ["assignments", { account: { assignments: unknown } }, { clientId, ids: [projectId] }],
    ["access-list", { account: { accessList: unknown } }, { clientId, ids: ["203.0.113.0/24"] }],
    ["system-managed", { account: { systemManaged: unknown } }, { clientId }],
    [
      "project-roles",
      { account: { assignments: ok([{ projectId, roles: unknown }]) } },
      { clientId, projectId },
    ],
    ["tags", { project: { tags: unknown } }, { projectId }],
    ["settings", { organization: { settings: unknown } }, {}],
    ["delegation", { organization: { delegation: unknown } }, {}],
    ["api-keys", { organization: { apiKeys: unknown } }, { ids: [key.apiKeyId] }],
  ])("does not take %s that could not be read for a removal", async (what, changes, more) => {
    const [whole, part] = [recordsWith(), recordsWith(changes)];
    const kind = "unknown";
    expect(await diff(whole, part)).toEqual([
      { orgId, kind, what, side: "after", cause: denied, ...more },
    ]);
    expect(await diff(part, whole)).toEqual([
      { orgId, kind, what, side: "before", cause: denied, ...more },
    ]);
    const { ids: _, ...subject } = more as { ids?: string[] };
    expect(await diff(part, part)).toEqual([
      { orgId, kind, what, side: "both", cause: denied, ...subject },
    ]);
  });

  it("does not take accounts and projects of a list that was cut short for removed", async () => {
    const cut = recordsWith({
      organization: { accountCount: unknown, projectCount: unknown },
    }).filter(({ record }) => record !== "account" && record !== "project");
    const found = await diff(recordsWith(), cut);
    expect(
      found.map((difference) => [difference.kind, "what" in difference && difference.what]),
    ).toEqual([
      ["unknown", "projects"],
      ["unknown", "accounts"],
    ]);
    expect(found[1]).toMatchObject({ ids: [clientId, `mdb_sa_id_${sampleId(33)}`] });
  });

  it("takes what is new in a list that was cut short for new", async () => {
    const known = [assigned(["GROUP_READ_ONLY"]), assigned([], other)];
    const after = recordsWith({ account: { assignments: { ...unknown, known } } });
    expect(await diff(recordsWith(), after)).toMatchObject([
      { kind: "assignment-added", projectId: other },
      { kind: "unknown", what: "assignments", side: "after" },
    ]);
  });

  it("tells organizations, projects and accounts apart by ID alone, in the order of IDs", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 8 }),
        fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 8 }),
        async (before, after) => {
          const found = await diff(accountsNumbered(before), accountsNumbered(after));
          const expected = [
            ...numbers(
              before.filter((number) => !after.includes(number)),
              "account-removed",
            ),
            ...numbers(
              after.filter((number) => !before.includes(number)),
              "account-added",
            ),
          ];
          expect(
            found.map((difference) => [
              difference.kind,
              "clientId" in difference && difference.clientId,
            ]),
          ).toEqual(expected);
        },
      ),
    );
    const two = await diff(sampleRecords(3), [...sampleRecords(1), ...sampleRecords(5).slice(11)]);
    expect(two.map(({ kind, orgId }) => [kind, orgId])).toEqual([
      ["organization-removed", sampleId(1)],
      ["organization-added", sampleId(3)],
      ["organization-added", sampleId(4)],
    ]);
  });
});

/** An organization whose accounts all have the same name. */
function accountsNumbered(numbers: readonly number[]): InventoryRecord[] {
  const [head, organization, ...rest] = sampleRecords(1);
  const accounts = numbers
    .toSorted((a, b) => a - b)
    .map((number) => sampleAccount(0, number, { name: "same" }));
  return [head, organization, ...accounts, rest.at(-1)].filter((record) => record !== undefined);
}

function numbers(found: number[], kind: string): [string, string][] {
  return found.toSorted((a, b) => a - b).map((number) => [kind, `mdb_sa_id_${sampleId(number)}`]);
}
