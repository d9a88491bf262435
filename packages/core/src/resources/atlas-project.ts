import type { List } from "../pages/list.ts";
import type { ListOptions } from "../pages/page.ts";
import type { ServiceAccountChanges } from "./account-input.ts";
import type { ResourceContext } from "./context.ts";
import { createMcpConfigurations, type McpConfigurations } from "./mcp-configurations.ts";
import type { AccountListOptions } from "./organization-service-accounts.ts";
import type { AtlasTypes } from "./platform-types.ts";
import { createProject, type ProjectResource } from "./project.ts";
import { readList } from "./read-list.ts";
import { toAlertConfiguration, type AlertConfiguration } from "./records/alert-configuration.ts";

/** One project of Atlas. */
export type AtlasProject = ProjectResource<
  AtlasTypes,
  ServiceAccountChanges<AtlasTypes["projectRole"]>,
  AccountListOptions
> & {
  readonly alertConfigs: {
    /** Lists what makes the project send alerts. Needs GROUP_READ_ONLY. */
    list(options?: ListOptions): List<AlertConfiguration>;
  };
  readonly mcpConfigs: McpConfigurations;
};

export function createAtlasProject(context: ResourceContext, projectId: string): AtlasProject {
  const params = { groupId: projectId };
  return {
    ...createProject<AtlasTypes>(context, projectId),
    alertConfigs: {
      list: (options) =>
        readList(
          context,
          "listGroupAlertConfigs",
          { params },
          toAlertConfiguration,
          "alertConfigId",
          options,
        ),
    },
    mcpConfigs: createMcpConfigurations(context, "project", params),
  };
}
