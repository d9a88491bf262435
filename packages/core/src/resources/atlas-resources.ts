import { createAtlasOrganization, type AtlasOrganization } from "./atlas-organization.ts";
import { createAtlasProject, type AtlasProject } from "./atlas-project.ts";
import type { ResourceContext } from "./context.ts";
import { createOrganizations, type Organizations } from "./organizations.ts";
import { createProjects, type Projects } from "./projects.ts";
import { createRateLimits, type RateLimits } from "./rate-limits.ts";
import type { Tokens } from "./tokens.ts";

/** Every operation of the Atlas Admin API v2 that concerns service accounts. */
export type AtlasResources = {
  readonly organizations: Organizations;
  /** Returns what can be done with one organization. */
  organization(orgId: string): AtlasOrganization;
  readonly projects: Projects;
  /** Returns what can be done with one project. */
  project(projectId: string): AtlasProject;
  readonly rateLimits: RateLimits;
  readonly tokens: Tokens;
};

export function createAtlasResources(context: ResourceContext): AtlasResources {
  return {
    organizations: createOrganizations(context),
    organization: (orgId) => createAtlasOrganization(context, orgId),
    projects: createProjects(context),
    project: (projectId) => createAtlasProject(context, projectId),
    rateLimits: createRateLimits(context),
    tokens: { revoke: (options = {}) => context.revokeToken(options) },
  };
}
