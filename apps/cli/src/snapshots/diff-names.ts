import type { SnapshotIndex } from "@purser/inventory";

/** The names that things have in the later snapshot, or had in the earlier one; their ID where they have none. */
export type Names = {
  organization(orgId: string): string;
  project(orgId: string, projectId: string): string;
  account(orgId: string, clientId: string): string;
};

export function createNames(before: SnapshotIndex, after: SnapshotIndex): Names {
  const blocks = (orgId: string) => [after, before].map((one) => one.organizations.get(orgId));
  const first = (names: readonly (string | undefined)[], id: string): string =>
    names.find((name) => name !== undefined && name !== "") ?? id;
  return {
    organization: (orgId) =>
      first(
        blocks(orgId).map((block) => block?.organization.name),
        orgId,
      ),
    project: (orgId, projectId) =>
      first(
        blocks(orgId).map((block) => block?.projects.get(projectId)?.name),
        projectId,
      ),
    account: (orgId, clientId) =>
      first(
        blocks(orgId).map((block) => block?.accounts.get(clientId)?.name),
        clientId,
      ),
  };
}
