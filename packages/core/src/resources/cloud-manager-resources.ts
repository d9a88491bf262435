import type { CallOptions } from "../fetch/call.ts";
import type { ListOptions } from "../pages/page.ts";
import type { ServiceAccountChanges } from "./account-input.ts";
import type { Answer } from "./answer.ts";
import type { ResourceContext } from "./context.ts";
import { createOrganization, type OrganizationResource } from "./organization.ts";
import { createOrganizations, type Organizations } from "./organizations.ts";
import type { CloudManagerTypes } from "./platform-types.ts";
import { createProject, type ProjectResource } from "./project.ts";
import { createProjects, type Projects } from "./projects.ts";
import { readOne } from "./read-one.ts";
import { toApiRoot, type ApiRoot } from "./records/api-root.ts";
import type { Tokens } from "./tokens.ts";

/** Cloud Manager asks for the roles with every change in a project, the name being the only news included. */
export type CloudManagerProjectChanges = ServiceAccountChanges<CloudManagerTypes["projectRole"]> & {
  roles: readonly CloudManagerTypes["projectRole"][];
};

export type CloudManagerOrganization = OrganizationResource<CloudManagerTypes, ListOptions>;

export type CloudManagerProject = ProjectResource<
  CloudManagerTypes,
  CloudManagerProjectChanges,
  ListOptions
>;

/** Every operation of the Cloud Manager API v1.0 that concerns service accounts. */
export type CloudManagerResources = {
  /** Reads what answers at the root of the API. Needs no role. */
  root(options?: CallOptions): Answer<ApiRoot>;
  readonly organizations: Organizations;
  /** Returns what can be done with one organization. */
  organization(orgId: string): CloudManagerOrganization;
  readonly projects: Projects;
  /** Returns what can be done with one project. */
  project(projectId: string): CloudManagerProject;
  readonly tokens: Tokens;
};

export function createCloudManagerResources(context: ResourceContext): CloudManagerResources {
  return {
    root: (options) => readOne(context, "getRoot", {}, toApiRoot, options),
    organizations: createOrganizations(context),
    organization: (orgId) => createOrganization(context, orgId),
    projects: createProjects(context),
    project: (projectId) => createProject(context, projectId),
    tokens: { revoke: (options = {}) => context.revokeToken(options) },
  };
}
