import { describe, expect, test } from "vitest";
import { roleOperations } from "../generated/role-operations.ts";
import { implies } from "./implied-roles.ts";
import { knownRoles, organizationRoles, projectRoles } from "./known-roles.ts";

/** Operations that ask for a role by name. */
function askingFor(role: string): Set<string> {
  const groups = roleOperations.filter(({ roles }) => roles.split(" ").includes(role));
  return new Set(groups.flatMap(({ operations }) => operations.split(" ")));
}

describe("implies", () => {
  test.each([
    ["ORG_READ_ONLY", ["GROUP_READ_ONLY", "ORG_MEMBER"]],
    ["ORG_GROUP_CREATOR", ["ORG_MEMBER"]],
    ["ORG_BILLING_ADMIN", ["ORG_BILLING_READ_ONLY", "ORG_MEMBER"]],
    [
      "ORG_STREAM_PROCESSING_ADMIN",
      [
        "GROUP_READ_ONLY",
        "GROUP_STREAM_PROCESSING_MANAGER",
        "GROUP_STREAM_PROCESSING_OWNER",
        "ORG_MEMBER",
        "ORG_READ_ONLY",
      ],
    ],
    [
      "GROUP_DATA_ACCESS_ADMIN",
      [
        "GROUP_DATA_ACCESS_READ_ONLY",
        "GROUP_DATA_ACCESS_READ_WRITE",
        "GROUP_INDEX_MANAGER",
        "GROUP_OBSERVABILITY_VIEWER",
        "GROUP_READ_ONLY",
      ],
    ],
    ["GROUP_ALERTS_MANAGER", ["GROUP_READ_ONLY"]],
    ["GROUP_USER_ADMIN", []],
    ["GROUP_READ_ONLY", []],
    ["ORG_MEMBER", []],
    ["GROUP_CAT_BREEDER", []],
  ])("says what %s makes redundant", (role, redundant) =>
    expect([...implies(role)].toSorted()).toEqual(redundant),
  );

  test("gives an organization owner every other role, a project owner every other project role", () => {
    expect(implies("ORG_OWNER").size).toBe(Object.keys(knownRoles).length - 1);
    expect(implies("GROUP_OWNER").size).toBe(Object.keys(projectRoles).length - 1);
    expect([...implies("GROUP_OWNER")].some((role) => role in organizationRoles)).toBe(false);
  });

  test("never goes both ways, so that one role of two is always the greater", () => {
    const roles = Object.keys(knownRoles);
    const both = roles.filter((role) => [...implies(role)].some((one) => implies(one).has(role)));
    expect(both).toEqual([]);
  });

  test("names known roles only, and none that the role is itself", () => {
    for (const role of Object.keys(knownRoles)) {
      expect(implies(role).has(role)).toBe(false);
      for (const one of implies(role)) expect(knownRoles).toHaveProperty(one);
    }
  });

  test.each([
    ["GROUP_CLUSTER_MANAGER", "GROUP_REPLICA_SET_MANAGER"],
    ["GROUP_CLUSTER_MANAGER", "GROUP_CLUSTER_RESILIENCE_TESTER"],
    ["GROUP_DATA_ACCESS_ADMIN", "GROUP_INDEX_MANAGER"],
    ["GROUP_DATA_ACCESS_READ_WRITE", "GROUP_DATA_ACCESS_READ_ONLY"],
    ["GROUP_DATA_ACCESS_READ_ONLY", "GROUP_OBSERVABILITY_VIEWER"],
    ["ORG_STREAM_PROCESSING_ADMIN", "GROUP_STREAM_PROCESSING_MANAGER"],
  ])("agrees with the specification: %s may call all that %s may", (greater, lesser) => {
    const called = askingFor(lesser);
    expect(called.size).toBeGreaterThan(0);
    const allowed = askingFor(greater);
    expect([...called].filter((id) => !allowed.has(id))).toEqual([]);
    expect(implies(greater).has(lesser)).toBe(true);
  });
});
