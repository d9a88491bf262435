import type { AccountRecord } from "../records.ts";

type Scoped = Pick<AccountRecord, "roles" | "assignments">;

/**
 * Returns the projects that host a project-scoped account: one that is a mere member of the organization and assigned to one
 * project. The organization's own alert does not tell of its secrets. Where the assignments of an account could not be read
 * to the end, the one that is known counts, and `isWhole` is false: others may host it.
 */
export function alertProjectsOf(accounts: readonly Scoped[]): {
  projectIds: ReadonlySet<string>;
  isWhole: boolean;
} {
  const projectIds = new Set<string>();
  let isWhole = true;
  for (const { roles, assignments } of accounts) {
    if (roles.length !== 1 || roles[0] !== "ORG_MEMBER") continue;
    const known = assignments.state === "ok" ? assignments.value : assignments.known;
    const [only, second] = known ?? [];
    if (assignments.state !== "ok" && !second) isWhole = false;
    if (only && !second) projectIds.add(only.projectId);
  }
  return { projectIds, isWhole };
}
