import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isKnownRole, knownRoles } from "./known-roles.ts";
import { minimumCover } from "./minimum-cover.ts";
import { isKnownNeed, neededOperations, suggestNeed } from "./needs.ts";
import { recommendRoles } from "./recommend-roles.ts";
import { operations, operationsOf, writesOf } from "./role-operations.ts";
import { tierOf } from "./role-tier.ts";
import { terraformResources } from "./terraform-resources.ts";
import { UnknownNeedError } from "./unknown-need-error.ts";

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe("recommendRoles", () => {
  test.each([
    [["getOrgSettings"], ["ORG_MEMBER"], []],
    [["listOrgServiceAccounts"], ["ORG_READ_ONLY"], []],
    [["getGroupCluster"], ["ORG_MEMBER"], ["GROUP_READ_ONLY"]],
    [["getGroupCluster", "listOrgServiceAccounts"], ["ORG_READ_ONLY"], []],
    [["createGroupCluster"], ["ORG_MEMBER"], ["GROUP_CLUSTER_CREATOR"]],
    [["createGroupCluster", "deleteGroupCluster"], ["ORG_MEMBER"], ["GROUP_OWNER"]],
    [["createGroup"], ["ORG_GROUP_CREATOR"], []],
    [["mongodbatlas_database_user"], ["ORG_MEMBER"], ["GROUP_DATABASE_ACCESS_ADMIN"]],
    [["mongodbatlas_project"], ["ORG_GROUP_CREATOR"], ["GROUP_OWNER"]],
    [["mongodbatlas_team"], ["ORG_OWNER"], []],
    [
      ["mongodbatlas_alert_configuration", "mongodbatlas_search_index", "listOrgInvoices"],
      ["ORG_BILLING_READ_ONLY"],
      ["GROUP_ALERTS_MANAGER", "GROUP_SEARCH_INDEX_EDITOR"],
    ],
    [[], ["ORG_MEMBER"], []],
  ])("for %j takes %j and %j", (needs, organization, project) =>
    expect(recommendRoles(needs)).toMatchObject({ organization, project, uncovered: [] }),
  );

  test("says which needed operations each role is there for", () => {
    const needs = ["takeGroupClusterBackupSnapshots", "getOrgSettings", "getGroupCluster"];
    expect(recommendRoles(needs).because).toEqual([
      {
        role: "GROUP_BACKUP_CREATOR",
        operations: ["getGroupCluster", "takeGroupClusterBackupSnapshots"],
      },
      { role: "ORG_MEMBER", operations: ["getOrgSettings"] },
    ]);
  });

  test("says for which writes no role can be named, and asks none for reads that are open to all", () => {
    expect(recommendRoles(["mongodbatlas_organization"]).uncovered).toEqual(["createOrg"]);
    expect(recommendRoles(["createUser", "listOrgs"])).toEqual({
      organization: ["ORG_MEMBER"],
      project: [],
      because: [],
      uncovered: ["createUser"],
    });
  });

  test("takes the same need twice for once", () => {
    const twice = ["mongodbatlas_cluster", "deleteGroupCluster", "mongodbatlas_cluster"];
    expect(recommendRoles(twice)).toEqual(recommendRoles(["mongodbatlas_cluster"]));
  });

  test.each([
    ["getGroupClsuter", "getGroupCluster"],
    ["mongodbatlas_databse_user", "mongodbatlas_database_user"],
    ["toString", undefined],
    ["", undefined],
  ])("refuses %j and suggests %s", (need, suggestion) => {
    const error = thrownBy(() => recommendRoles(["getGroupCluster", need]));
    expect(error).toBeInstanceOf(UnknownNeedError);
    expect(error).toMatchObject({ name: "UnknownNeedError", need, suggestion });
    expect(isKnownNeed(need)).toBe(false);
    expect(suggestNeed(need)).toBe(suggestion);
  });

  test("says in words what it did not know", () => {
    const { message } = thrownBy(() => recommendRoles(["getGroupClsuter"])) as Error;
    expect(message).toBe(
      '"getGroupClsuter" is neither an operation ID of the Atlas Admin API nor a Terraform resource type of the MongoDB Atlas provider. Did you mean getGroupCluster?',
    );
    const far = thrownBy(() => recommendRoles(["quite something else"])) as Error;
    expect(far.message).toMatch(/provider\.$/);
  });
});

describe("minimumCover", () => {
  const atlasRoles = Object.keys(knownRoles).filter((role) => isKnownRole(role, "atlas"));
  const coverable = [...operations].filter(([, { roles }]) => roles.length > 0).map(([id]) => id);
  const anyOperations = fc.uniqueArray(fc.constantFrom(...coverable), { maxLength: 6 });
  const anyRoles = fc.uniqueArray(fc.constantFrom(...atlasRoles), { maxLength: 5 });
  const privilege = (roles: readonly string[]): number[] => [
    Math.max(0, ...roles.map((role) => tierOf(role))),
    new Set(roles.flatMap((role) => [...writesOf(role)])).size,
    new Set(roles.flatMap((role) => [...operationsOf(role)])).size,
    roles.length,
  ];
  const covers = (roles: readonly string[], ids: readonly string[]): boolean =>
    ids.every((id) => roles.some((role) => operationsOf(role).has(id)));

  test("covers every operation, and gives away no more than any other set that does", () => {
    fc.assert(
      fc.property(anyOperations, anyRoles, (ids, others) => {
        const cover = minimumCover(ids) ?? [];
        expect(covers(cover, ids)).toBe(true);
        // Half of the other sets are made to cover: those of random roles seldom do.
        const completed = [...others, ...(covers(others, ids) ? [] : cover.slice(1))];
        if (!covers(completed, ids)) return;
        const [ours, theirs] = [privilege(cover), privilege(completed)];
        const at = ours.findIndex((one, index) => one !== theirs[index]);
        expect(at === -1 || (ours[at] ?? 0) < (theirs[at] ?? 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("drops no role without losing an operation", () => {
    fc.assert(
      fc.property(anyOperations, (ids) => {
        const cover = minimumCover(ids) ?? [];
        for (const role of cover) {
          expect(
            covers(
              cover.filter((one) => one !== role),
              ids,
            ),
          ).toBe(false);
        }
      }),
    );
  });

  test("gives up where no role allows an operation", () =>
    expect(minimumCover(["createUser", "getGroup"])).toBeUndefined());
});

describe("Terraform resource types", () => {
  test.each(Object.keys(terraformResources))("%s comes to operations that exist", (type) => {
    const called = neededOperations([type]);
    expect(called.length).toBeGreaterThan(1);
    expect(called.filter((id) => !operations.has(id))).toEqual([]);
  });
});
