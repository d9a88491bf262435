import type { Cause } from "../records.ts";

/** What a snapshot can be unable to tell about an organization, a project or an account. */
export type UnknownThing =
  | "projects"
  | "accounts"
  | "settings"
  | "delegation"
  | "api-keys"
  | "mcp-configs"
  | "tags"
  | "alerts"
  | "system-managed"
  | "assignments"
  | "project-roles"
  | "access-list";

type Change<T> = { before: T; after: T };
type SetChange = { added: string[]; removed: string[] };
type InProject = { projectId: string };
type OfAccount = { clientId: string };

/**
 * One thing that is not as it was, told by ID: what has another name is the same thing, renamed. Where a snapshot could not tell,
 * the difference is `unknown`, and never a removal or an addition. When something was last used is no difference.
 */
export type Difference = { orgId: string } & (
  | { kind: "organization-added" | "organization-removed"; name: string }
  | ({ kind: "organization-renamed" } & Change<string>)
  | ({ kind: "settings-changed"; setting: string } & Change<string | number | boolean | null>)
  | { kind: "api-key-added" | "api-key-removed"; apiKeyId: string; description: string }
  | ({ kind: "api-key-renamed"; apiKeyId: string } & Change<string>)
  | ({ kind: "api-key-roles-changed"; apiKeyId: string } & SetChange)
  | { kind: "mcp-config-added" | "mcp-config-removed"; mcpConfigId: string; name: string }
  | ({ kind: "mcp-config-renamed"; mcpConfigId: string } & Change<string>)
  | ({ kind: "mcp-config-roles-changed"; mcpConfigId: string } & SetChange)
  | ({ kind: "mcp-config-access-list-changed"; mcpConfigId: string } & SetChange)
  | ({ kind: "project-added" | "project-removed"; name: string } & InProject)
  | ({ kind: "project-renamed" } & InProject & Change<string>)
  | ({ kind: "project-tags-changed" } & InProject & SetChange)
  | ({ kind: "project-alerts-changed" } & InProject & SetChange)
  | ({ kind: "account-added" | "account-removed"; name: string; roles: string[] } & OfAccount)
  | ({ kind: "account-renamed" | "account-described" } & OfAccount & Change<string>)
  | ({ kind: "account-roles-changed" } & OfAccount & SetChange)
  | ({ kind: "secret-added" | "secret-removed"; secretId: string; expiresAt: string } & OfAccount)
  | ({ kind: "secret-expiry-changed"; secretId: string } & OfAccount & Change<string>)
  | ({ kind: "assignment-added" | "assignment-removed" } & OfAccount & InProject)
  | ({ kind: "project-roles-changed" } & OfAccount & InProject & SetChange)
  | ({ kind: "access-list-entry-added" | "access-list-entry-removed"; address: string } & OfAccount)
  | ({
      kind: "unknown";
      what: UnknownThing;
      /** The snapshot that could not tell. */
      side: "before" | "after" | "both";
      cause: Cause;
      /** What only the other snapshot has, by ID or address, and may or may not be there still. */
      ids?: string[];
    } & Partial<OfAccount & InProject>)
);
