import { parseAddressBlock } from "../state/address-block.ts";
import type { McpConfiguration } from "../state/records.ts";

/** Returns an MCP configuration without its secrets, which have a path of their own. */
export function renderMcpConfiguration(configuration: McpConfiguration): object {
  return {
    mcpConfigId: configuration.mcpConfigId,
    mcpConfigName: configuration.mcpConfigName,
    clientId: configuration.clientId,
    egressClientId: configuration.egressClientId,
    roles: configuration.roles,
    ipAccessList: configuration.ipAccessList.map(renderEntry),
  };
}

/** The official client types entries as those of a service account's access list. */
function renderEntry(text: string): object {
  const block = parseAddressBlock(text);
  if (!block) throw new Error(`The MCP access list holds ${text}, which is no address.`);
  const { cidrBlock, ipAddress } = block;
  return ipAddress === null ? { cidrBlock } : { cidrBlock, ipAddress };
}
