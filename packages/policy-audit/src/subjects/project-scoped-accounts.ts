import { once } from "./once.ts";
import type { AccountSubject, OrganizationSubject } from "./subjects.ts";

/** The accounts that depend on one project alone. */
export type ProjectScopedAccounts = {
  /** By project ID, in the order in which they were read. */
  byProject: ReadonlyMap<string, readonly AccountSubject[]>;
  /** Whether some account may be one of them, but its assignments could not be read. */
  isPart: boolean;
};

/**
 * Returns the accounts of an organization that are only members of it and are assigned to exactly one project, those that the
 * platform manages left out. Worked out once per organization, which has to be whole: each project asks.
 */
export function projectScopedAccounts(organization: OrganizationSubject): ProjectScopedAccounts {
  return once(organization, lookThrough);
}

function lookThrough({ accounts }: OrganizationSubject): ProjectScopedAccounts {
  const byProject = new Map<string, AccountSubject[]>();
  let isPart = false;
  for (const account of accounts) {
    const { roles, assignments, systemManaged } = account.record;
    if (roles.length !== 1 || roles[0] !== "ORG_MEMBER") continue;
    if (systemManaged.state === "ok" && systemManaged.value) continue;
    if (assignments.state !== "ok") {
      isPart = true;
      continue;
    }
    const [only] = assignments.value;
    if (only === undefined || assignments.value.length > 1) continue;
    const hosted = byProject.get(only.projectId);
    if (hosted === undefined) byProject.set(only.projectId, [account]);
    else hosted.push(account);
  }
  return { byProject, isPart };
}
