import { sum } from "d3-array";
import type { AccountReport, OrganizationReport, ProjectReport } from "../../../report.ts";
import { limits } from "../limits.ts";
import type { PageAccount } from "../page.ts";

/** What an account may do in a project: by an assignment, or through an organization role that reaches all. */
export type Reach = {
  kind: "assigned" | "inherited";
  /** Null where it was not read. */
  tier: number | null;
  roles: readonly string[] | null;
};

/** Rows and columns of an organization's map. */
export type MapAxes = {
  rows: readonly { of: PageAccount; reach: ReadonlyMap<string, Reach> }[];
  columns: readonly ProjectReport[];
};

/** Rather for its size than for its name: real environments have these first. */
const environments: readonly (string | null)[] = [
  "production",
  "staging",
  "development",
  "sandbox",
];

/** Returns the riskiest accounts and the projects they can do most in, production first. */
export function mapAxes(
  organization: OrganizationReport,
  accounts: readonly PageAccount[],
): MapAxes {
  const rows = accounts
    .slice(0, limits.mapRows)
    .map((of) => ({ of, reach: reachOf(of.account, organization) }));
  const weight = new Map(
    organization.projects.map(({ projectId }) => [
      projectId,
      sum(rows, ({ reach }) => (reach.get(projectId)?.tier ?? -1) + 1),
    ]),
  );
  const columns = organization.projects
    .toSorted((a, b) => (weight.get(b.projectId) ?? 0) - (weight.get(a.projectId) ?? 0))
    .slice(0, limits.mapColumns)
    .toSorted(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        compare(environmentOf(a), environmentOf(b)) ||
        compare(a.name, b.name),
    );
  return { rows, columns };
}

function reachOf(account: AccountReport, { projects }: OrganizationReport): Map<string, Reach> {
  const reach = new Map<string, Reach>();
  const { scope, assignments, roles, organizationTier } = account;
  const assigned = assignments?.length ?? 0;
  // More projects than it is assigned to: an organization role reaches them, and all of them.
  if (scope.projects !== null && scope.projects > assigned && scope.projects === scope.of) {
    for (const { projectId } of projects) {
      reach.set(projectId, { kind: "inherited", tier: organizationTier, roles });
    }
  }
  for (const { projectId, tier, roles: own } of assignments ?? []) {
    const inherited = reach.get(projectId);
    if (inherited?.tier !== null && (inherited?.tier ?? -1) >= (tier ?? 0)) continue;
    reach.set(projectId, { kind: "assigned", tier, roles: own });
  }
  return reach;
}

function rankOf({ environment }: ProjectReport): number {
  const rank = environments.indexOf(environment);
  if (rank >= 0) return rank;
  return environment === null ? environments.length + 1 : environments.length;
}

function environmentOf({ environment }: ProjectReport): string {
  return environment ?? "";
}

/** By code points: the order must not depend on a locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
