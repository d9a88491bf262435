import type { Difference } from "@purser/inventory";
import type { Names } from "./diff-names.ts";

/** `+` came, `-` went, `~` is other than it was, `?` cannot be told. */
export type DifferenceWords = { sign: "+" | "-" | "~" | "?"; text: string };

/** Returns one difference in words. Whose it is stands above it. */
export function differenceWords(difference: Difference, names: Names): DifferenceWords {
  switch (difference.kind) {
    case "organization-added":
      return came("organization");
    case "organization-removed":
      return went("organization");
    case "organization-renamed":
    case "project-renamed":
    case "account-renamed":
      return changed("name", difference);
    case "account-described":
      return changed("description", difference);
    case "settings-changed":
      return changed(difference.setting, difference);
    case "api-key-added":
      return came(`API key ${difference.apiKeyId} "${difference.description}"`);
    case "api-key-removed":
      return went(`API key ${difference.apiKeyId} "${difference.description}"`);
    case "api-key-renamed":
      return changed(`API key ${difference.apiKeyId}`, difference);
    case "api-key-roles-changed":
      return set(`roles of API key ${difference.apiKeyId}`, difference);
    case "mcp-config-added":
      return came(`MCP configuration ${difference.name}`);
    case "mcp-config-removed":
      return went(`MCP configuration ${difference.name}`);
    case "mcp-config-renamed":
      return changed(`MCP configuration ${difference.mcpConfigId}`, difference);
    case "mcp-config-roles-changed":
      return set(`roles of MCP configuration ${difference.mcpConfigId}`, difference);
    case "mcp-config-access-list-changed":
      return set(`access list of MCP configuration ${difference.mcpConfigId}`, difference);
    case "project-added":
      return came("project");
    case "project-removed":
      return went("project");
    case "project-tags-changed":
      return set("tags", difference);
    case "project-alerts-changed":
      return set("alerts", difference);
    case "account-added":
      return came(`account with ${difference.roles.join(", ")}`);
    case "account-removed":
      return went(`account with ${difference.roles.join(", ")}`);
    case "account-roles-changed":
      return set("organization roles", difference);
    case "secret-added":
      return came(`secret ${difference.secretId}, until ${difference.expiresAt}`);
    case "secret-removed":
      return went(`secret ${difference.secretId}`);
    case "secret-expiry-changed":
      return changed(`end of secret ${difference.secretId}`, difference);
    case "assignment-added":
      return came(`assignment to ${names.project(difference.orgId, difference.projectId)}`);
    case "assignment-removed":
      return went(`assignment to ${names.project(difference.orgId, difference.projectId)}`);
    case "project-roles-changed":
      return set(`roles in ${names.project(difference.orgId, difference.projectId)}`, difference);
    case "access-list-entry-added":
      return came(`access list ${difference.address}`);
    case "access-list-entry-removed":
      return went(`access list ${difference.address}`);
    case "unknown":
  }
  return unknown(difference);
}

const came = (text: string): DifferenceWords => ({ sign: "+", text });
const went = (text: string): DifferenceWords => ({ sign: "-", text });

type Value = string | number | boolean | null;

function changed(
  what: string,
  { before, after }: { before: Value; after: Value },
): DifferenceWords {
  const tell = (value: Value): string => (value === null ? "none" : String(value));
  return { sign: "~", text: `${what}: ${tell(before)} → ${tell(after)}` };
}

function set(
  what: string,
  { added, removed }: { added: readonly string[]; removed: readonly string[] },
): DifferenceWords {
  const parts = [...removed.map((one) => `-${one}`), ...added.map((one) => `+${one}`)];
  return { sign: "~", text: `${what}: ${parts.join(" ")}` };
}

function unknown({ what, side, cause, ids }: Difference & { kind: "unknown" }): DifferenceWords {
  const where =
    side === "both" ? "either snapshot" : `the ${side === "before" ? "earlier" : "later"} snapshot`;
  const only = ids === undefined ? "" : `; only the other one has ${ids.join(", ")}`;
  return { sign: "?", text: `${what}: not known in ${where}${only} (${cause.message})` };
}
