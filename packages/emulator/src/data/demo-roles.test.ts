import { describe, expect, it } from "vitest";
import { createIdentifiers, seededRandom } from "../identifiers.ts";
import { createData, dataNames } from "./create-data.ts";

const now = Date.parse("2026-11-22T09:00:00Z");
const words = (text: string) => text.trim().split(/\s+/);

/** Sources: Atlas and Cloud Manager user roles. */
const documented = {
  atlas: new Set(
    words(`
      ORG_OWNER ORG_MEMBER ORG_GROUP_CREATOR ORG_BILLING_ADMIN ORG_READ_ONLY ORG_BILLING_READ_ONLY
      ORG_STREAM_PROCESSING_ADMIN
      GROUP_OWNER GROUP_READ_ONLY GROUP_ACCESS_MANAGER GROUP_STREAM_PROCESSING_OWNER
      GROUP_DATABASE_ACCESS_ADMIN GROUP_BACKUP_MANAGER GROUP_NETWORK_ACCESS_MANAGER
      GROUP_DATA_ACCESS_ADMIN GROUP_DATA_ACCESS_READ_WRITE GROUP_DATA_ACCESS_READ_ONLY
      GROUP_CLUSTER_MANAGER GROUP_SUPPORT_ACCESS_MANAGER GROUP_SEARCH_INDEX_EDITOR GROUP_INDEX_MANAGER
      GROUP_TRIGGER_MANAGER GROUP_CLUSTER_LOG_VIEWER GROUP_OBSERVABILITY_VIEWER
    `),
  ),
  "cloud-manager": new Set(
    words(`
      ORG_OWNER ORG_MEMBER ORG_GROUP_CREATOR ORG_BILLING_ADMIN ORG_READ_ONLY ORG_BILLING_READ_ONLY
      GROUP_OWNER GROUP_READ_ONLY GROUP_USER_ADMIN GROUP_AUTOMATION_ADMIN GROUP_BACKUP_ADMIN
      GROUP_MONITORING_ADMIN GROUP_DATA_ACCESS_ADMIN GROUP_DATA_ACCESS_READ_WRITE
      GROUP_DATA_ACCESS_READ_ONLY
    `),
  ),
};

/** One account per organization holds a role no list has, so that a tool's answer to a new role can be seen. */
const newRoles: Record<string, string[]> = {
  demo: ["GROUP_MODEL_REGISTRY_VIEWER", "GROUP_DATA_BACKUP_ADMIN"],
  "demo-before": ["GROUP_MODEL_REGISTRY_VIEWER", "GROUP_DATA_BACKUP_ADMIN"],
};

describe.each(dataNames)("data %s", (name) => {
  it("holds documented roles of its platform only, but for those it names", () => {
    const random = seededRandom(1);
    const { organizations } = createData(name, {
      now,
      identifiers: createIdentifiers(random),
      random,
    });
    const others = organizations.flatMap(({ platform, accounts, apiKeys }) => [
      ...[...accounts.values()].flatMap(({ roles, assignments }) =>
        [...roles, ...[...assignments.values()].flat()].filter(
          (role) => !documented[platform].has(role),
        ),
      ),
      ...apiKeys
        .flatMap(({ roles }) => roles.map(({ roleName }) => roleName))
        .filter((role) => !documented[platform].has(role)),
    ]);
    expect(others).toEqual(newRoles[name] ?? []);
    for (const { accounts } of organizations) {
      for (const { roles, assignments } of accounts.values()) {
        expect(roles.length).toBeGreaterThan(0);
        expect(roles.every((role) => role.startsWith("ORG_"))).toBe(true);
        for (const projectRoles of assignments.values()) {
          expect(projectRoles.length).toBeGreaterThan(0);
          expect(projectRoles.every((role) => role.startsWith("GROUP_"))).toBe(true);
          expect(new Set(projectRoles).size).toBe(projectRoles.length);
        }
      }
    }
  });
});
