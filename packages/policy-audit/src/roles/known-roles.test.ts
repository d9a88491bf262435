import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isKnownRole, knownRoles, organizationRoles, projectRoles } from "./known-roles.ts";
import { tierOf } from "./role-tier.ts";

/** The values that a document of ours allows as roles. */
function enumerated(document: "atlas" | "cloud-manager", prefix: string): string[] {
  const path = new URL(`../../../../spec/generated/${document}.json`, import.meta.url);
  const values = readFileSync(path, "utf8").match(new RegExp(`"${prefix}_[A-Z_]+"`, "g")) ?? [];
  return [...new Set(values.map((value) => value.slice(1, -1)))].toSorted();
}

describe("known roles", () => {
  test.each([
    ["atlas", "ORG", 7],
    ["cloud-manager", "ORG", 6],
    ["cloud-manager", "GROUP", 9],
  ] as const)(
    "hold every role of %s that begins with %s, as our document lists them",
    (on, prefix, count) => {
      const roles = Object.keys(prefix === "ORG" ? organizationRoles : projectRoles);
      const known = roles.filter((role) => isKnownRole(role, on)).toSorted();
      expect(known).toHaveLength(count);
      const listed = enumerated(on, prefix);
      expect(known.filter((role) => !listed.includes(role))).toEqual([]);
    },
  );

  test("hold the 27 project roles of Atlas", () => {
    const roles = Object.keys(projectRoles).filter((role) => isKnownRole(role, "atlas"));
    expect(roles).toHaveLength(27);
  });

  test("have titles that name one role each", () => {
    const titles = Object.values(knownRoles).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test.each([
    ["GROUP_CLUSTER_MANAGER", "atlas", true],
    ["GROUP_CLUSTER_MANAGER", "cloud-manager", false],
    ["GROUP_AUTOMATION_ADMIN", "atlas", false],
    ["GROUP_AUTOMATION_ADMIN", "cloud-manager", true],
    ["GROUP_OWNER", "cloud-manager", true],
    ["GROUP_CAT_BREEDER", "atlas", false],
    ["toString", "atlas", false],
  ] as const)("says of %s on %s: %s", (role, platform, isKnown) =>
    expect(isKnownRole(role, platform)).toBe(isKnown),
  );
});

describe("tierOf", () => {
  test.each([
    ["ORG_OWNER", 5],
    ["ORG_STREAM_PROCESSING_ADMIN", 5],
    ["ORG_GROUP_CREATOR", 3],
    ["ORG_BILLING_ADMIN", 2],
    ["ORG_BILLING_READ_ONLY", 1],
    ["ORG_READ_ONLY", 1],
    ["ORG_MEMBER", 0],
    ["GROUP_OWNER", 5],
    ["GROUP_ACCESS_MANAGER", 4],
    ["GROUP_STREAM_PROCESSING_OWNER", 4],
    ["GROUP_DATABASE_ACCESS_ADMIN", 4],
    ["GROUP_AUTOMATION_ADMIN", 4],
    ["GROUP_BACKUP_ADMIN", 4],
    ["GROUP_USER_ADMIN", 4],
    ["GROUP_BACKUP_MANAGER", 3],
    ["GROUP_NETWORK_ACCESS_MANAGER", 3],
    ["GROUP_DATA_ACCESS_ADMIN", 3],
    ["GROUP_CLUSTER_MANAGER", 3],
    ["GROUP_STREAM_PROCESSING_MANAGER", 3],
    ["GROUP_SUPPORT_ACCESS_MANAGER", 3],
    ["GROUP_BACKUP_EXPORT_OPERATOR", 2],
    ["GROUP_ALERTS_MANAGER", 2],
    ["GROUP_MONITORING_ADMIN", 2],
    ["GROUP_OBSERVABILITY_VIEWER", 1],
    ["GROUP_DATA_ACCESS_READ_WRITE", 1],
    ["GROUP_DATA_ACCESS_READ_ONLY", 1],
    ["GROUP_READ_ONLY", 0],
    ["GROUP_CAT_BREEDER", 5],
    ["toString", 5],
  ])("ranks %s at %i", (role, tier) => expect(tierOf(role)).toBe(tier));

  test("takes a policy's word for a role that is not known, and only for that", () => {
    const overrides = new Map([
      ["GROUP_CAT_BREEDER", 1],
      ["ORG_OWNER", 0],
    ]);
    expect(tierOf("GROUP_CAT_BREEDER", overrides)).toBe(1);
    expect(tierOf("ORG_OWNER", overrides)).toBe(5);
  });
});
