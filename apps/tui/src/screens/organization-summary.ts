import type { OrganizationRow } from "../book/rows.ts";
import type { World } from "../state/world.ts";
import { fact, heading, paragraph } from "../text/facts.ts";
import type { Line } from "../text/line.ts";
import { causeWords, unknownWords } from "./cause-words.ts";
import { findingsWords } from "./severity-cell.ts";

/** Returns what there is to know of an organization at a glance, and what of it could not be read. */
export function organizationSummary(row: OrganizationRow, world: World, width: number): Line[] {
  const { record, causes, stale } = row;
  const connection = world.connections[row.connection]?.name;
  return [
    ...fact("org id", row.orgId, width),
    ...fact("platform", row.platform, width),
    ...(connection === undefined ? [] : fact("connection", connection, width)),
    ...fact("read", row.state, width, row.state === "complete" ? "plain" : "warning"),
    ...fact("accounts", String(row.accounts), width),
    ...fact("projects", String(row.projects), width),
    ...fact("findings", findingsWords(row.findings), width),
    ...(record === undefined ? [] : settingLines(record, width)),
    ...(causes.length === 0 ? [] : heading("unknown")),
    ...causes.flatMap((cause) =>
      paragraph(`${cause.operationId}: ${causeWords(cause)}`, width, "warning"),
    ),
    ...(stale === undefined
      ? []
      : paragraph(
          `The last refresh failed: ${causeWords(stale)}. What is shown is older.`,
          width,
          "warning",
        )),
  ];
}

function settingLines(
  { settings, delegation, apiKeys, mcpConfigs }: NonNullable<OrganizationRow["record"]>,
  width: number,
): Line[] {
  const limit =
    settings.state === "ok" ? settings.value.maxServiceAccountSecretValidityInHours : null;
  return [
    ...(settings.state === "ok"
      ? [
          ...fact(
            "access lists",
            settings.value.apiAccessListRequired ? "required" : "not required",
            width,
          ),
          ...fact(
            "secrets live",
            limit === null ? "as long as asked for" : `${limit} hours at most`,
            width,
          ),
        ]
      : fact("settings", unknownWords(settings) ?? "", width, "warning")),
    ...(delegation.state === "ok"
      ? fact(
          "delegation",
          `MCP ${delegation.value.delegatedMcpAccess}, partners ${delegation.value.delegatedPartnerAccess}`,
          width,
        )
      : fact("delegation", unknownWords(delegation) ?? "", width, "muted")),
    ...fact(
      "API keys",
      apiKeys.state === "ok" ? String(apiKeys.value.length) : (unknownWords(apiKeys) ?? ""),
      width,
    ),
    ...fact(
      "MCP",
      mcpConfigs.state === "ok"
        ? `${mcpConfigs.value.length} configurations`
        : (unknownWords(mcpConfigs) ?? ""),
      width,
    ),
  ];
}
