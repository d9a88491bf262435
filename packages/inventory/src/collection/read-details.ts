import type { AtlasClient, Client } from "@purser/core";
import type { ApiKeyRecord, Fact, McpConfigRecord, OrganizationRecord } from "../records.ts";
import {
  isApiKeys,
  isDelegation,
  isMcpConfigs,
  isSecrets,
  isSettings,
} from "../snapshot/record-shape.ts";
import { notOffered, unreadable } from "./cause.ts";
import { maskSecrets } from "./mask-secrets.ts";
import type { OnPart } from "./part.ts";
import { toFact, type Reads } from "./reads.ts";
import {
  secretOrder,
  toApiKey,
  toDelegation,
  toMcpConfig,
  toSecret,
  toSettings,
} from "./to-records.ts";

/** What an organization says of itself, beside its projects and accounts. */
export type Details = { name: Fact<string> } & Pick<
  OrganizationRecord,
  "settings" | "delegation" | "apiKeys" | "mcpConfigs"
>;

export async function readDetails(
  client: Client,
  orgId: string,
  reads: Reads,
  onPart?: OnPart,
): Promise<Details> {
  const name = reads.one(
    "getOrg",
    (options) => client.organization(orgId).get(options),
    (organization) => maskSecrets(organization.name),
    (value) => typeof value === "string",
  );
  if (onPart !== undefined) {
    const tell = (told: Fact<string>): void => {
      if (told.state === "ok") onPart({ part: "name", name: told.value });
    };
    // An abort is thrown to whoever awaits the details; nobody awaits this.
    void name.then(tell, () => undefined);
  }
  if (client.platform === "cloud-manager") {
    return {
      name: await name,
      settings: unreadable(notOffered("getOrgSettings")),
      delegation: unreadable(notOffered("getOrgDelegationSettings")),
      apiKeys: unreadable(notOffered("listOrgApiKeys")),
      mcpConfigs: unreadable(notOffered("listOrgMcpConfigs")),
    };
  }
  const organization = client.organization(orgId);
  const [named, settings, delegation, apiKeys, mcpConfigs] = await Promise.all([
    name,
    reads.one(
      "getOrgSettings",
      (options) => organization.settings(options),
      toSettings,
      isSettings,
    ),
    reads.one(
      "getOrgDelegationSettings",
      (options) => organization.delegationSettings(options),
      toDelegation,
      isDelegation,
    ),
    readApiKeys(client, orgId, reads),
    readMcpConfigs(client, orgId, reads),
  ]);
  return { name: named, settings, delegation, apiKeys, mcpConfigs };
}

async function readApiKeys(
  client: AtlasClient,
  orgId: string,
  reads: Reads,
): Promise<Fact<ApiKeyRecord[]>> {
  const { apiKeys } = client.organization(orgId);
  const reading = await reads.list("listOrgApiKeys", (options) => apiKeys.list(options), toApiKey);
  return toFact("listOrgApiKeys", reading, isApiKeys, ({ apiKeyId }) => apiKeyId);
}

/** The secrets of each configuration are a read of their own, of which the list is not to suffer. */
async function readMcpConfigs(
  client: AtlasClient,
  orgId: string,
  reads: Reads,
): Promise<Fact<McpConfigRecord[]>> {
  const { mcpConfigs } = client.organization(orgId);
  const list = (options: object) => mcpConfigs.list(options);
  const { items, ...reading } = await reads.list("listOrgMcpConfigs", list, toMcpConfig);
  const whole = await Promise.all(
    items.map(async (config): Promise<McpConfigRecord> => {
      const operationId = "listOrgMcpConfigSecrets";
      const secrets = await reads.list(
        operationId,
        (options) => mcpConfigs.secrets(config.mcpConfigId, options),
        toSecret,
      );
      return { ...config, secrets: toFact(operationId, secrets, isSecrets, secretOrder) };
    }),
  );
  const configOf = ({ mcpConfigId }: McpConfigRecord) => mcpConfigId;
  return toFact("listOrgMcpConfigs", { ...reading, items: whole }, isMcpConfigs, configOf);
}
