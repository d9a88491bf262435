import type { AtlasClient, CloudManagerClient } from "@purser/core";

/** `atlas` or `cloud-manager`; the government cloud is Atlas at another host. */
export type Platform = (AtlasClient | CloudManagerClient)["platform"];

/** Why something could not be read. */
export type Cause = {
  /**
   * `denied` (401, 403), `not-found` (404), `rate-limited`, `service` (5xx), `network`, `timeout`, `unexpected-answer`,
   * `not-offered` (the platform has no such operation), `not-read` (nobody asked for it) or `lost` (what it hangs on could
   * not be read). A reader must expect further ones.
   */
  kind: string;
  /** The operation that would have told. */
  operationId: string;
  /** HTTP status, where there was an answer. */
  status?: number;
  errorCode?: string;
  /** Roles of which the operation asks for one. */
  requiredRoles?: string[];
  message: string;
};

/**
 * Something that was read, or why it was not. What could not be read is never empty and never a default. `known` is the part
 * of it that other reads told, where they told one.
 */
export type Fact<T> =
  | { state: "ok"; value: T }
  | { state: "denied" | "unknown"; cause: Cause; known?: T };

/** A secret without its value. Instants in ISO 8601; `lastUsedAt` is null if it was never used. */
export type SecretRecord = {
  secretId: string;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
};

export type AssignmentRecord = {
  projectId: string;
  /** Project roles, sorted. */
  roles: Fact<string[]>;
};

export type AccessListRecord = {
  /** An address or a CIDR block, as the platform wrote it. */
  address: string;
  createdAt: string;
  /** ISO 8601; null if nothing ever came from there. */
  lastUsedAt: string | null;
  lastUsedAddress: string | null;
  requestCount: number;
};

export type SettingsRecord = {
  apiAccessListRequired: boolean;
  /** Hours, 8 to 8760; null where the organization sets no limit. */
  maxServiceAccountSecretValidityInHours: number | null;
};

export type DelegationRecord = { delegatedMcpAccess: string; delegatedPartnerAccess: string };

export type ApiKeyRecord = {
  apiKeyId: string;
  description: string;
  publicKey: string;
  roles: { role: string; orgId?: string; projectId?: string }[];
};

export type McpConfigRecord = {
  mcpConfigId: string;
  name: string;
  clientId: string;
  egressClientId: string;
  roles: string[];
  /** Addresses and blocks; empty: from anywhere. */
  accessList: string[];
  /** Of the service account that agents come in with. */
  secrets: Fact<SecretRecord[]>;
};

export type AlertRecord = { alertConfigId: string; enabled: boolean; eventType: string };

/** How an organization is read. */
export type CollectionPlan = {
  /** Where the project roles come from: a listing per account or one per project, whichever are fewer. */
  projectRoles: "by-account" | "by-project";
  /** Requests the plan means to send. */
  requests: number;
  /** The fewest requests that can tell the same. */
  lowerBound: number;
};

/** First line of a snapshot. */
export type SnapshotRecord = {
  record: "snapshot";
  schemaVersion: 1;
  tool: { name: string; version: string };
  /** ISO 8601. */
  collectedAt: string;
};

/** Opens the block of an organization: its projects, its accounts, its end. */
export type OrganizationRecord = {
  record: "organization";
  orgId: string;
  /** The ID, where the name could not be read. */
  name: string;
  /** Why the name could not be read. */
  nameCause?: Cause;
  /** ISO 8601: when it was read, where a merge brought it from a snapshot later than this one says. */
  collectedAt?: string;
  platform: Platform;
  /** The service account that collected, where it was one of this organization. */
  self?: string;
  plan: CollectionPlan;
  settings: Fact<SettingsRecord>;
  delegation: Fact<DelegationRecord>;
  apiKeys: Fact<ApiKeyRecord[]>;
  mcpConfigs: Fact<McpConfigRecord[]>;
  /** Not ok where the list could not be read: then no project follows, or not all. */
  projectCount: Fact<number>;
  /** Not ok where the list could not be read: then no account follows, or not all. */
  accountCount: Fact<number>;
};

/** Sorted by `projectId` within its organization. */
export type ProjectRecord = {
  record: "project";
  orgId: string;
  projectId: string;
  name: string;
  tags: Fact<{ key: string; value: string }[]>;
  /** `not-read` where no account depends on this project alone. */
  alerts: Fact<AlertRecord[]>;
};

/** Sorted by `clientId` within its organization. */
export type AccountRecord = {
  record: "account";
  orgId: string;
  clientId: string;
  name: string;
  description: string;
  createdAt: string;
  /** Organization roles, sorted. */
  roles: string[];
  systemManaged: Fact<boolean>;
  /** Sorted by `createdAt`, then `secretId`. */
  secrets: SecretRecord[];
  /** Sorted by `projectId`. */
  assignments: Fact<AssignmentRecord[]>;
  /** Sorted by `address`. */
  accessList: Fact<AccessListRecord[]>;
};

/** Closes the block of an organization. */
export type OrganizationEndRecord = {
  record: "organization-end";
  orgId: string;
  /** Requests sent for it, attempts that were repeated included. */
  requests: number;
  lowerBound: number;
  /** Whether everything that was asked for was read. */
  complete: boolean;
};

/** Last line of a snapshot: how many records stand above it, and their digest. */
export type FooterRecord = {
  record: "footer";
  counts: { organizations: number; projects: number; accounts: number };
  /** SHA-256, in hex, of all bytes before this line. */
  sha256: string;
};

/** One line of a snapshot. */
export type InventoryRecord =
  | SnapshotRecord
  | OrganizationRecord
  | ProjectRecord
  | AccountRecord
  | OrganizationEndRecord
  | FooterRecord;
