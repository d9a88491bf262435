import type { CallOptions } from "../fetch/call.ts";
import type { ListOptions } from "../pages/page.ts";
import type { ServiceAccountChanges } from "./account-input.ts";
import type { Answer } from "./answer.ts";
import type { ResourceContext } from "./context.ts";
import type { AccountListOptions } from "./organization-service-accounts.ts";
import type { PlatformTypes } from "./platform-types.ts";
import {
  createProjectServiceAccount,
  type ProjectServiceAccount,
} from "./project-service-account.ts";
import {
  createProjectServiceAccounts,
  type ProjectServiceAccounts,
} from "./project-service-accounts.ts";
import { readOne } from "./read-one.ts";
import { toProject, type Project } from "./records/project.ts";

/** One project. Nothing is sent before one of its methods is called. */
export type ProjectResource<
  Types extends PlatformTypes,
  Changes extends object,
  AccountOptions extends ListOptions,
> = {
  readonly projectId: string;
  /** Reads the project. Needs GROUP_READ_ONLY. */
  get(options?: CallOptions): Answer<Project>;
  readonly serviceAccounts: ProjectServiceAccounts<Types["projectRole"], Changes, AccountOptions>;
  /** Returns what can be done with one service account in this project. */
  serviceAccount(clientId: string): ProjectServiceAccount<Types["projectRole"], Changes>;
};

export function createProject<Types extends PlatformTypes>(
  context: ResourceContext,
  projectId: string,
): ProjectResource<Types, ServiceAccountChanges<Types["projectRole"]>, AccountListOptions> {
  return {
    projectId,
    get: (options) =>
      readOne(context, "getGroup", { params: { groupId: projectId } }, toProject, options),
    serviceAccounts: createProjectServiceAccounts(context, projectId),
    serviceAccount: (clientId) => createProjectServiceAccount(context, projectId, clientId),
  };
}
