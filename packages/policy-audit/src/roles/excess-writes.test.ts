import { expect, test } from "vitest";
import { excessWrites } from "./excess-writes.ts";

test.each([
  [["GROUP_CLUSTER_CREATOR"], [], ["GROUP_CLUSTER_CREATOR"], ["createGroupCluster"]],
  [["GROUP_CLUSTER_CREATOR"], ["GROUP_CLUSTER_CREATOR"], [], []],
  [["GROUP_CLUSTER_CREATOR"], ["GROUP_OWNER"], [], []],
  [["GROUP_READ_ONLY", "ORG_BILLING_READ_ONLY"], [], [], []],
  [["GROUP_CAT_BREEDER"], [], [], []],
  [
    ["GROUP_BACKUP_CREATOR", "GROUP_READ_ONLY", "GROUP_CLUSTER_CREATOR"],
    ["GROUP_BACKUP_MANAGER"],
    ["GROUP_CLUSTER_CREATOR"],
    ["createGroupCluster"],
  ],
])("of %j, where %j is enough, finds %j to be too much", (held, enough, roles, operations) =>
  expect(excessWrites(held, enough)).toEqual({ roles, operations }),
);

test("counts what several roles allow once, and sorts it", () => {
  const { roles, operations } = excessWrites(["GROUP_OWNER", "GROUP_CLUSTER_CREATOR"], []);
  expect(roles).toEqual(["GROUP_OWNER", "GROUP_CLUSTER_CREATOR"]);
  expect(operations).toHaveLength(199);
  expect(operations).toEqual(operations.toSorted());
});
