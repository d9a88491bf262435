import type { AccountRecord, Fact, ProjectRecord } from "../records.ts";
import type { SnapshotIndex } from "../snapshot/index-snapshot.ts";
import type { OrganizationBlock } from "../snapshot/read-blocks.ts";
import { compareLists, type Side } from "./compare-lists.ts";
import { diffAccount } from "./diff-account.ts";
import { diffDetails } from "./diff-details.ts";
import { diffProject } from "./diff-project.ts";
import type { Difference } from "./difference.ts";
import { unknownDifference } from "./unknown-difference.ts";

/**
 * Returns what is other in the later of two snapshots, by organization, and in each by ID: first the organization itself, then
 * its projects, then its accounts. The same two snapshots give the same differences in the same order.
 *
 * @example
 * import { diffSnapshots, indexSnapshot } from "@purser/inventory";
 * import { readSnapshotFile } from "@purser/inventory/node";
 *
 * const [before, after] = await Promise.all(
 *   ["week-47.ndjson", "week-48.ndjson"].map((path) => indexSnapshot(readSnapshotFile(path))),
 * );
 * for (const difference of diffSnapshots(before, after)) console.log(difference);
 */
export function diffSnapshots(before: SnapshotIndex, after: SnapshotIndex): Difference[] {
  const { removed, added, kept } = compareLists(
    { items: [...before.organizations.values()] },
    { items: [...after.organizations.values()] },
    orgIdOf,
  );
  const groups = [
    ...removed.map((block): [string, Difference[]] => [
      orgIdOf(block),
      [{ ...nameOf(block), kind: "organization-removed" }],
    ]),
    ...kept.map(([old, young]): [string, Difference[]] => [
      orgIdOf(young),
      diffOrganization(old, young),
    ]),
    ...added.map((block): [string, Difference[]] => [
      orgIdOf(block),
      [{ ...nameOf(block), kind: "organization-added" }],
    ]),
  ];
  return groups.toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, differences]) => differences);
}

function orgIdOf({ organization }: OrganizationBlock): string {
  return organization.orgId;
}

function nameOf({ organization: { orgId, name } }: OrganizationBlock) {
  return { orgId, name };
}

function diffOrganization(before: OrganizationBlock, after: OrganizationBlock): Difference[] {
  return [
    ...diffDetails(before.organization, after.organization),
    ...diffProjects(before, after),
    ...diffAccounts(before, after),
  ];
}

function diffProjects(before: OrganizationBlock, after: OrganizationBlock): Difference[] {
  const { orgId } = after.organization;
  const { removed, added, kept, unknown } = compareLists(
    toSide(before.projects, before.organization.projectCount),
    toSide(after.projects, after.organization.projectCount),
    ({ projectId }) => projectId,
  );
  const toDifference =
    (kind: "project-added" | "project-removed") =>
    ({ projectId, name }: ProjectRecord): Difference => ({ orgId, kind, projectId, name });
  return [
    ...removed.map(toDifference("project-removed")),
    ...kept.flatMap(([old, young]) => diffProject(old, young)),
    ...added.map(toDifference("project-added")),
    ...unknownDifference({ orgId }, "projects", unknown),
  ];
}

function diffAccounts(before: OrganizationBlock, after: OrganizationBlock): Difference[] {
  const { orgId } = after.organization;
  const { removed, added, kept, unknown } = compareLists(
    toSide(before.accounts, before.organization.accountCount),
    toSide(after.accounts, after.organization.accountCount),
    ({ clientId }) => clientId,
  );
  const toDifference =
    (kind: "account-added" | "account-removed") =>
    ({ clientId, name, roles }: AccountRecord): Difference => {
      return { orgId, kind, clientId, name, roles };
    };
  return [
    ...removed.map(toDifference("account-removed")),
    ...kept.flatMap(([old, young]) => diffAccount(old, young)),
    ...added.map(toDifference("account-added")),
    ...unknownDifference({ orgId }, "accounts", unknown),
  ];
}

/** Projects and accounts stand in the stream; whether those are all, their count says. */
function toSide<Item>(items: ReadonlyMap<string, Item>, count: Fact<number>): Side<Item> {
  const side = { items: [...items.values()] };
  return count.state === "ok" ? side : { ...side, cause: count.cause };
}
