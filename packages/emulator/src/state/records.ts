import type { Platform } from "@purser/spec";

/** Milliseconds since the epoch, as the emulator's clock counts them. */
export type Instant = number;

export type AccountSecret = {
  id: string;
  value: string;
  createdAt: Instant;
  expiresAt: Instant;
  lastUsedAt: Instant | null;
};

export type AccessListEntry = {
  /** Canonical block; a single address is kept as its /32 or /128. */
  cidrBlock: string;
  /** The address, when the block holds exactly one. */
  ipAddress: string | null;
  createdAt: Instant;
  lastUsedAt: Instant | null;
  lastUsedAddress: string | null;
  requestCount: number;
};

export type Account = {
  clientId: string;
  orgId: string;
  name: string;
  description: string;
  createdAt: Instant;
  /** Organization roles, API values. */
  roles: string[];
  secrets: AccountSecret[];
  /** Project ID to project roles, in order of assignment. */
  assignments: Map<string, string[]>;
  accessList: AccessListEntry[];
  isSystemManaged: boolean;
  /** Operations on this account that answer 403 whoever asks: data for incomplete audits. */
  refusedOperations: string[];
};

export type ApiKeyRole =
  | { orgId: string; roleName: string }
  | { groupId: string; roleName: string };

export type ApiKey = {
  id: string;
  orgId: string;
  description: string;
  publicKey: string;
  privateKey: string;
  roles: ApiKeyRole[];
};

export type AlertConfiguration = {
  id: string;
  eventTypeName: string;
  enabled: boolean;
  createdAt: Instant;
  updatedAt: Instant;
};

export type McpConfiguration = {
  mcpConfigId: string;
  mcpConfigName: string;
  clientId: string;
  egressClientId: string;
  roles: string[];
  ipAccessList: string[];
  secrets: AccountSecret[];
};

export type OrganizationEvent = {
  id: string;
  createdAt: Instant;
  eventTypeName: string;
  /** Who did it: a service account acts as its client ID, a key as its public key. */
  actor:
    | { kind: "service-account"; clientId: string }
    | { kind: "api-key"; id: string; publicKey: string };
  remoteAddress: string;
  /** The account it happened to, where that is known: answers tell it in the raw event only. */
  clientId?: string;
};

export type Project = {
  id: string;
  orgId: string;
  name: string;
  createdAt: Instant;
  clusterCount: number;
  tags: { key: string; value: string }[];
  alertConfigurations: AlertConfiguration[];
  mcpConfigurations: McpConfiguration[];
};

export type Organization = {
  id: string;
  name: string;
  platform: Platform;
  settings: {
    apiAccessListRequired: boolean;
    /** Hours, 8..8760; null where the organization has set none. */
    maxServiceAccountSecretValidityInHours: number | null;
    multiFactorAuthRequired: boolean;
    securityContact: string | null;
  };
  delegation: {
    delegatedMcpAccess: "DISALLOWED" | "READ_ONLY" | "READ_WRITE";
    delegatedPartnerAccess: "DISALLOWED" | "READ_WRITE";
  };
  projects: Map<string, Project>;
  accounts: Map<string, Account>;
  apiKeys: ApiKey[];
  mcpConfigurations: McpConfiguration[];
  /** Latest first. */
  events: OrganizationEvent[];
};
