import type { Level } from "../creation/level.ts";
import type { List } from "../pages/list.ts";
import type { ListOptions } from "../pages/page.ts";
import type { Params, ResourceContext } from "./context.ts";
import { readList } from "./read-list.ts";
import { toMcpConfiguration, type McpConfiguration } from "./records/mcp-configuration.ts";
import { toSecret, type ServiceAccountSecret } from "./records/secret.ts";

/** The ways in for agents over the Model Context Protocol. Atlas only. */
export type McpConfigurations = {
  /** Lists the configurations. Needs ORG_READ_ONLY, or GROUP_READ_ONLY for those of a project. */
  list(options?: ListOptions): List<McpConfiguration>;
  /** Lists the secrets of one configuration, without their values. Needs what `list` needs. */
  secrets(mcpConfigId: string, options?: ListOptions): List<ServiceAccountSecret>;
};

const operationIds = {
  organization: { list: "listOrgMcpConfigs", secrets: "listOrgMcpConfigSecrets" },
  project: { list: "listGroupMcpConfigs", secrets: "listGroupMcpConfigSecrets" },
} as const satisfies Record<Level, Record<string, string>>;

export function createMcpConfigurations(
  context: ResourceContext,
  level: Level,
  params: Params,
): McpConfigurations {
  const { list, secrets } = operationIds[level];
  return {
    list: (options) =>
      readList(context, list, { params }, toMcpConfiguration, "mcpConfigId", options),
    secrets: (mcpConfigId, options) => {
      const input = { params: { ...params, mcpConfigId } };
      return readList(context, secrets, input, toSecret, "secretId", options);
    },
  };
}
