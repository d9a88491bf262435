import type { ApiKeyRecord, McpConfigRecord, OrganizationRecord } from "../records.ts";
import { compareLists, compareTexts, toSide } from "./compare-lists.ts";
import type { Difference } from "./difference.ts";
import { compareFacts, unknownDifference } from "./unknown-difference.ts";

/** Returns what is other about an organization itself: name, settings, delegation, API keys, MCP configurations. */
export function diffDetails(before: OrganizationRecord, after: OrganizationRecord): Difference[] {
  const { orgId } = after;
  const differences: Difference[] = [];
  const isNamed = before.nameCause === undefined && after.nameCause === undefined;
  if (isNamed && before.name !== after.name) {
    const change = { before: before.name, after: after.name };
    differences.push({ orgId, kind: "organization-renamed", ...change });
  }
  differences.push(
    ...compareFacts({ orgId }, "settings", before.settings, after.settings, (old, young) =>
      diffSettings(orgId, old, young),
    ),
    ...compareFacts({ orgId }, "delegation", before.delegation, after.delegation, (old, young) =>
      diffSettings(orgId, old, young),
    ),
    ...diffApiKeys(before, after),
    ...diffMcpConfigs(before, after),
  );
  return differences;
}

type Settings = Readonly<Record<string, string | number | boolean | null>>;

function diffSettings(orgId: string, before: Settings, after: Settings): Difference[] {
  return Object.keys(after)
    .filter((setting) => before[setting] !== after[setting])
    .map((setting) => {
      const change = { before: before[setting] ?? null, after: after[setting] ?? null };
      return { orgId, kind: "settings-changed", setting, ...change };
    });
}

function diffApiKeys(before: OrganizationRecord, after: OrganizationRecord): Difference[] {
  const { orgId } = after;
  const { removed, added, kept, unknown } = compareLists(
    toSide(before.apiKeys),
    toSide(after.apiKeys),
    ({ apiKeyId }) => apiKeyId,
  );
  return [
    ...removed.map(({ apiKeyId, description }): Difference => {
      return { orgId, kind: "api-key-removed", apiKeyId, description };
    }),
    ...kept.flatMap(([old, young]) => diffApiKey(orgId, old, young)),
    ...added.map(({ apiKeyId, description }): Difference => {
      return { orgId, kind: "api-key-added", apiKeyId, description };
    }),
    ...unknownDifference({ orgId }, "api-keys", unknown),
  ];
}

function diffApiKey(orgId: string, before: ApiKeyRecord, after: ApiKeyRecord): Difference[] {
  const { apiKeyId } = after;
  const differences: Difference[] = [];
  if (before.description !== after.description) {
    const change = { before: before.description, after: after.description };
    differences.push({ orgId, kind: "api-key-renamed", apiKeyId, ...change });
  }
  const roles = compareTexts(before.roles.map(roleText), after.roles.map(roleText));
  if (roles) differences.push({ orgId, kind: "api-key-roles-changed", apiKeyId, ...roles });
  return differences;
}

function roleText({ role, projectId }: ApiKeyRecord["roles"][number]): string {
  return projectId === undefined ? role : `${role} in ${projectId}`;
}

function diffMcpConfigs(before: OrganizationRecord, after: OrganizationRecord): Difference[] {
  const { orgId } = after;
  const { removed, added, kept, unknown } = compareLists(
    toSide(before.mcpConfigs),
    toSide(after.mcpConfigs),
    ({ mcpConfigId }) => mcpConfigId,
  );
  return [
    ...removed.map(({ mcpConfigId, name }): Difference => {
      return { orgId, kind: "mcp-config-removed", mcpConfigId, name };
    }),
    ...kept.flatMap(([old, young]) => diffMcpConfig(orgId, old, young)),
    ...added.map(({ mcpConfigId, name }): Difference => {
      return { orgId, kind: "mcp-config-added", mcpConfigId, name };
    }),
    ...unknownDifference({ orgId }, "mcp-configs", unknown),
  ];
}

function diffMcpConfig(
  orgId: string,
  before: McpConfigRecord,
  after: McpConfigRecord,
): Difference[] {
  const { mcpConfigId } = after;
  const differences: Difference[] = [];
  if (before.name !== after.name) {
    const change = { before: before.name, after: after.name };
    differences.push({ orgId, kind: "mcp-config-renamed", mcpConfigId, ...change });
  }
  const roles = compareTexts(before.roles, after.roles);
  if (roles) differences.push({ orgId, kind: "mcp-config-roles-changed", mcpConfigId, ...roles });
  const addresses = compareTexts(before.accessList, after.accessList);
  if (addresses) {
    differences.push({ orgId, kind: "mcp-config-access-list-changed", mcpConfigId, ...addresses });
  }
  return differences;
}
