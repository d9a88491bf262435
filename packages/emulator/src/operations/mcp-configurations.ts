import type { Call, Handler } from "../call.ts";
import { renderMcpConfiguration } from "../render/mcp-configuration.ts";
import { renderSecret } from "../render/secret.ts";
import type { McpConfiguration } from "../state/records.ts";
import { listOf } from "./list-items.ts";
import { organizationOf, pathParameter, projectOf, resourceNotFound } from "./lookup.ts";

/** Lists the MCP configurations of the organization, or of the project under whose path it is asked. */
export const listMcpConfigs: Handler = (call) => ({
  status: 200,
  items: listOf(configurationsOf(call), renderMcpConfiguration),
});

/** Lists the secrets of one MCP configuration, masked. */
export const listMcpConfigSecrets: Handler = (call) => {
  const mcpConfigId = pathParameter(call, "mcpConfigId");
  const found = configurationsOf(call).find((each) => each.mcpConfigId === mcpConfigId);
  if (!found) throw resourceNotFound(mcpConfigId);
  const view = isUnderProject(call) ? "project" : "organization";
  const items = listOf(found.secrets, (secret) => renderSecret(call.platform, view, secret));
  return { status: 200, items };
};

function configurationsOf(call: Call): McpConfiguration[] {
  return (isUnderProject(call) ? projectOf(call) : organizationOf(call)).mcpConfigurations;
}

function isUnderProject(call: Call): boolean {
  return call.params["groupId"] !== undefined;
}
