import type { Account, McpConfiguration } from "../state/records.ts";
import type { McpDescription } from "./description.ts";
import type { Site } from "./site.ts";

/** Returns the configuration; its secrets are those of its ingress account. Throws a RangeError for an account nobody described. */
export function buildMcpConfiguration(
  description: McpDescription,
  accounts: readonly Account[],
  site: Pick<Site, "identifiers" | "timeline">,
): McpConfiguration {
  const find = (name: string): Account => {
    const account = accounts.find((account) => account.name === name);
    if (!account) throw new RangeError(`No account is called "${name}".`);
    return account;
  };
  const ingress = find(description.ingress);
  return {
    mcpConfigId: site.identifiers.objectId(site.timeline.ago(description.ageDays)),
    mcpConfigName: description.name,
    clientId: ingress.clientId,
    egressClientId: find(description.egress).clientId,
    roles: [...description.roles],
    ipAccessList: [...description.ipAccessList],
    secrets: ingress.secrets,
  };
}
