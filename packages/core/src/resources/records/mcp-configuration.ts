import type { AtlasAnswered } from "../answered.ts";
import { addressOf } from "./access-list-entry.ts";

/** A way in for agents over the Model Context Protocol, with two service accounts of its own. */
export type McpConfiguration = {
  mcpConfigId: string;
  name: string;
  /** The service account that agents come in with. */
  clientId: string;
  /** The service account that Atlas manages, for the calls that go out. */
  egressClientId: string;
  /** Organization roles and project roles. */
  roles: string[];
  /** Addresses and blocks. */
  accessList: string[];
};

export function toMcpConfiguration(raw: AtlasAnswered<"McpConfiguration">): McpConfiguration {
  const { mcpConfigId, mcpConfigName, clientId, egressClientId, roles, ipAccessList, ...others } =
    raw;
  return {
    mcpConfigId,
    name: mcpConfigName,
    clientId,
    egressClientId,
    roles,
    accessList: Array.isArray(ipAccessList) ? ipAccessList.map(addressOf) : ipAccessList,
    ...others,
  };
}
