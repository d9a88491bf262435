import type { CollectionPlan, Platform } from "../records.ts";

/** Items. The most that both platforms give per page. */
const pageSize = 500;

export type RolePlan = CollectionPlan["projectRoles"];

/**
 * Returns where the project roles are read: from a listing per account or from one per project, whichever are fewer. Cloud
 * Manager tells of an account where it is, not with which roles, so there it is the projects; and with a list of projects that
 * is not whole, on Atlas it is the accounts. As many of both: the projects, of which each has rate buckets of its own.
 */
export function planProjectRoles(known: {
  platform: Platform;
  accounts: number;
  projects: number;
  isProjectListWhole: boolean;
}): RolePlan {
  if (known.platform === "cloud-manager") return "by-project";
  if (!known.isProjectListWhole || known.accounts < known.projects) return "by-account";
  return "by-project";
}

/** How much of everything there is in an organization. */
export type Extent = {
  platform: Platform;
  accounts: number;
  /** Without those that Atlas manages. */
  ownAccounts: number;
  projects: number;
  apiKeys: number;
  mcpConfigs: number;
  /** Projects that host a project-scoped account. */
  alertProjects: number;
};

/**
 * Returns the fewest requests that can tell all that a snapshot holds: the organization, its projects and accounts, an access
 * list for each account, and the project roles from a listing for each account or for each project. On Atlas also the accounts
 * a second time, without those that Atlas manages, for nothing else tells them apart; settings, delegation, API keys, MCP
 * configurations with the secrets of each; and the alerts of projects that an account depends on.
 */
export function lowerBoundOf(extent: Extent): number {
  const { platform, accounts, projects } = extent;
  const everywhere = 1 + pagesOf(projects) + pagesOf(accounts) + accounts;
  if (platform === "cloud-manager") return everywhere + projects;
  const { ownAccounts, apiKeys, mcpConfigs, alertProjects } = extent;
  const lists = pagesOf(ownAccounts) + pagesOf(apiKeys) + pagesOf(mcpConfigs);
  const settings = 2;
  return everywhere + lists + settings + Math.min(accounts, projects) + mcpConfigs + alertProjects;
}

/** An empty list takes a request, too. */
function pagesOf(items: number): number {
  return Math.max(1, Math.ceil(items / pageSize));
}
