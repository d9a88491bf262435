import { describe, expect, it } from "vitest";
import { createIdentifiers, seededRandom } from "../identifiers.ts";
import type { Account, McpConfiguration, Organization } from "../state/records.ts";
import { createData } from "./create-data.ts";

const now = Date.parse("2026-11-22T09:00:00Z");
const hour = 3_600_000;
const day = 24 * hour;

function build(name: "demo" | "demo-before") {
  const random = seededRandom(3);
  return createData(name, { now, identifiers: createIdentifiers(random), random });
}

const demo = build("demo");
const before = build("demo-before");

/** The organization as text, one fact a line, without what mere use changes. */
function facts(organization: Organization): string[] {
  const projectName = (id: string) => organization.projects.get(id)?.name ?? id;
  const accountFacts = (account: Account) => [
    `${account.clientId} ${account.name}: ${account.description}`,
    `${account.name} roles ${account.roles.join(" ")}`,
    ...[...account.assignments].map(
      ([id, roles]) => `${account.name} in ${projectName(id)} ${roles.join(" ")}`,
    ),
    ...account.secrets.map(({ id, value }) => `${account.name} secret ${id} ${value}`),
    ...account.accessList.map(({ cidrBlock }) => `${account.name} list ${cidrBlock}`),
  ];
  const mcpFact = ({ secrets, ...mcp }: McpConfiguration) =>
    `${JSON.stringify(mcp)} ${secrets.map(({ id }) => id).join(" ")}`;
  return [
    `${organization.id} ${organization.name}`,
    ...Object.entries(organization.settings).map((setting) => setting.join(" ")),
    ...Object.entries(organization.delegation).map((setting) => setting.join(" ")),
    ...[...organization.projects.values()].flatMap(({ mcpConfigurations, ...project }) => [
      JSON.stringify(project),
      ...mcpConfigurations.map(mcpFact),
    ]),
    ...organization.mcpConfigurations.map(mcpFact),
    ...organization.apiKeys.map((key) => JSON.stringify(key)),
    ...organization.events.map(({ id, eventTypeName }) => `${eventTypeName} ${id}`),
    ...[...organization.accounts.values()].flatMap(accountFacts),
  ];
}

function changes(index: number): { gone: string[]; come: string[] } {
  const [earlier, later] = [before, demo].map(({ organizations }) => {
    const organization = organizations[index];
    if (!organization) throw new Error("The demo has two organizations");
    return facts(organization);
  }) as [string[], string[]];
  const withoutIdentifiers = (lines: string[]) =>
    lines
      .map((line) => line.replaceAll(/(?:mdb_sa_id_|\b)[0-9a-f]{24}\b|mdb_sa_sk_\S+/g, "").trim())
      .toSorted();
  return {
    gone: withoutIdentifiers(earlier.filter((fact) => !later.includes(fact))),
    come: withoutIdentifiers(later.filter((fact) => !earlier.includes(fact))),
  };
}

describe("the demo and the week before it", () => {
  it("differ on Atlas in exactly what happened that week", () => {
    expect(changes(0)).toEqual({
      come: [
        "ORG_SERVICE_ACCOUNT_MAX_SECRET_VALIDITY_EDITED",
        "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED",
        "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED",
        "SERVICE_ACCOUNT_ADDED_TO_GROUP",
        "SERVICE_ACCOUNT_CREATED",
        "SERVICE_ACCOUNT_DELETED",
        "SERVICE_ACCOUNT_ROLES_CHANGED",
        "SERVICE_ACCOUNT_SECRET_ADDED",
        "catalog-importer secret",
        "ci-integration in ledger-prod GROUP_CLUSTER_MANAGER",
        "delegatedMcpAccess READ_ONLY",
        "incident-webhook list 34.141.20.0/22",
        "maxServiceAccountSecretValidityInHours 4320",
        "pricing-experiments in catalog-prod GROUP_CLUSTER_MANAGER",
        "pricing-experiments list 18.193.77.36/32",
        "pricing-experiments roles ORG_MEMBER",
        "pricing-experiments secret",
        "pricing-experiments: trying dynamic prices",
        "release-bot in checkout-prod GROUP_READ_ONLY GROUP_CLUSTER_MANAGER",
      ],
      gone: [
        "delegatedMcpAccess DISALLOWED",
        "incident-webhook list 34.141.20.77/32",
        "maxServiceAccountSecretValidityInHours 2160",
        "release-bot in checkout-prod GROUP_READ_ONLY",
        "seasonal-campaign in catalog-prod GROUP_READ_ONLY",
        "seasonal-campaign list 3.121.14.60/32",
        "seasonal-campaign list 3.121.14.61/32",
        "seasonal-campaign roles ORG_MEMBER",
        "seasonal-campaign secret",
        "seasonal-campaign: Campaign landing pages of last season, owner marketing-web, ticket MKT-9",
      ],
    });
  });

  it("differ on Cloud Manager in exactly what happened that week", () => {
    expect(changes(1)).toEqual({
      come: [
        "carrier-rates secret",
        "gate-sensors list 3.66.176.0/22",
        "parcel-sorter in warehouse-north-prod GROUP_READ_ONLY",
        "parcel-sorter list 3.66.180.12/32",
        "parcel-sorter list 3.66.180.13/32",
        "parcel-sorter roles ORG_MEMBER",
        "parcel-sorter secret",
        "parcel-sorter: Belt speeds of the new sorter, owner warehouse-systems, ticket WHS-52",
        "staging-refresh secret",
        "team-directory-sync in stores-prod GROUP_USER_ADMIN",
      ],
      gone: [
        "gate-sensors list 3.66.180.77/32",
        "team-directory-sync in stores-prod GROUP_READ_ONLY",
      ],
    });
  });

  it("hand out the same credentials", () => {
    expect(before.credentials).toEqual(demo.credentials);
  });

  it("differ in use: nothing had been used later, or more often, a week before", () => {
    let moved = 0;
    for (const [index, organization] of demo.organizations.entries()) {
      for (const [clientId, earlier] of before.organizations[index]?.accounts ?? []) {
        const account = organization.accounts.get(clientId);
        if (!account) continue;
        for (const secret of earlier.secrets) {
          const same = account.secrets.find(({ id }) => id === secret.id);
          expect(same?.lastUsedAt ?? 0).toBeGreaterThanOrEqual(secret.lastUsedAt ?? 0);
          if (same?.lastUsedAt !== secret.lastUsedAt) moved += 1;
        }
        for (const entry of earlier.accessList) {
          const same = account.accessList.find(({ cidrBlock }) => cidrBlock === entry.cidrBlock);
          if (!same) continue;
          expect(same.createdAt).toBe(entry.createdAt);
          expect(same.requestCount).toBeGreaterThanOrEqual(entry.requestCount);
        }
      }
    }
    expect(moved).toBeGreaterThan(30);
  });

  it("hold no secret that outlives the cap of the day it was made, but for those older than the cap", () => {
    // 2160 hours since 120 days ago, 4320 since four days ago, nothing before that.
    const capAt = (createdAt: number) => {
      if (createdAt < now - 120 * day) return 8760;
      return createdAt < now - 4 * day ? 2160 : 4320;
    };
    for (const { accounts } of [...demo.organizations, ...before.organizations]) {
      for (const { secrets } of accounts.values()) {
        for (const { createdAt, expiresAt } of secrets) {
          expect((expiresAt - createdAt) / hour).toBeLessThanOrEqual(capAt(createdAt));
        }
      }
    }
  });

  it("refuse the access list of exactly one named account per organization", () => {
    const refused = [...demo.organizations, ...before.organizations].map(({ accounts }) =>
      [...accounts.values()]
        .filter(({ refusedOperations }) => refusedOperations.length > 0)
        .map(({ name, refusedOperations }) => [name, ...refusedOperations].join(" ")),
    );
    const operations = "listOrgServiceAccountAccessList listGroupServiceAccountAccessList";
    expect(refused).toEqual([
      [`identity-directory-sync ${operations}`],
      [`conveyor-telemetry ${operations}`],
      [`identity-directory-sync ${operations}`],
      [`conveyor-telemetry ${operations}`],
    ]);
  });

  it("tell who made what, by accounts and keys that exist", () => {
    const atlas = demo.organizations[0];
    expect(atlas?.events.length).toBeGreaterThan(20);
    const instants = atlas?.events.map(({ createdAt }) => createdAt) ?? [];
    expect(instants).toEqual(instants.toSorted((a, b) => b - a));
    for (const { actor } of atlas?.events ?? []) {
      const exists =
        actor.kind === "service-account"
          ? atlas?.accounts.has(actor.clientId)
          : atlas?.apiKeys.some(({ publicKey }) => publicKey === actor.publicKey);
      expect(exists).toBe(true);
    }
  });

  it("show about forty accounts over twelve projects, and two dozen over seven", () => {
    const size = demo.organizations.map(({ projects, accounts }) => [
      [...accounts.values()].filter(({ isSystemManaged }) => !isSystemManaged).length,
      projects.size,
    ]);
    expect(size).toEqual([
      [40, 12],
      [26, 7],
    ]);
  });

  it("put MongoDB's own accounts behind the MCP configurations, with their secrets", () => {
    const atlas = demo.organizations[0];
    const configurations = [
      ...(atlas?.mcpConfigurations ?? []),
      ...[...(atlas?.projects.values() ?? [])].flatMap(
        ({ mcpConfigurations }) => mcpConfigurations,
      ),
    ];
    expect(configurations.map(({ mcpConfigName }) => mcpConfigName)).toEqual([
      "support-copilot",
      "catalog-assistant",
    ]);
    for (const { clientId, egressClientId, secrets } of configurations) {
      expect(atlas?.accounts.get(clientId)).toMatchObject({ isSystemManaged: true });
      expect(atlas?.accounts.get(clientId)?.secrets).toBe(secrets);
      expect(atlas?.accounts.get(egressClientId)).toMatchObject({ isSystemManaged: true });
    }
  });
});
