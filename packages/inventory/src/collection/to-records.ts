import type {
  AccessListEntry,
  AlertConfiguration,
  ApiKey,
  DelegationSettings,
  McpConfiguration,
  OrganizationSettings,
  ServiceAccountSecret,
} from "@purser/core";
import type {
  AccessListRecord,
  AlertRecord,
  ApiKeyRecord,
  DelegationRecord,
  McpConfigRecord,
  SecretRecord,
  SettingsRecord,
} from "../records.ts";
import { maskSecrets } from "./mask-secrets.ts";

/*
 * Answers as records. Each names what it takes: what a platform adds to an answer one day, a secret be it, stays out.
 */

export function toSettings(settings: OrganizationSettings): SettingsRecord {
  const { apiAccessListRequired, maxServiceAccountSecretValidityInHours } = settings;
  return { apiAccessListRequired, maxServiceAccountSecretValidityInHours };
}

export function toDelegation(settings: DelegationSettings): DelegationRecord {
  const { delegatedMcpAccess, delegatedPartnerAccess } = settings;
  return { delegatedMcpAccess, delegatedPartnerAccess };
}

export function toApiKey({ apiKeyId, description, publicKey, roles }: ApiKey): ApiKeyRecord {
  return {
    apiKeyId,
    description: maskSecrets(description),
    publicKey,
    roles: roles.map((given) =>
      "orgId" in given
        ? { role: given.role, orgId: given.orgId }
        : { role: given.role, projectId: given.projectId },
    ),
  };
}

export function toMcpConfig(config: McpConfiguration): Omit<McpConfigRecord, "secrets"> {
  const { mcpConfigId, name, clientId, egressClientId, roles, accessList } = config;
  return {
    mcpConfigId,
    name: maskSecrets(name),
    clientId,
    egressClientId,
    roles: roles.toSorted(),
    accessList: accessList.toSorted(),
  };
}

export function toAlert({ alertConfigId, enabled, eventType }: AlertConfiguration): AlertRecord {
  return { alertConfigId, enabled, eventType };
}

export function toSecret(secret: ServiceAccountSecret): SecretRecord {
  const { secretId, createdAt, expiresAt, lastUsedAt } = secret;
  return { secretId, createdAt, expiresAt, lastUsedAt };
}

export function toAccessListRecord(entry: AccessListEntry): AccessListRecord {
  const { ipAddress, cidrBlock, createdAt, lastUsedAt, lastUsedAddress, requestCount } = entry;
  return { address: ipAddress ?? cidrBlock, createdAt, lastUsedAt, lastUsedAddress, requestCount };
}

/** The older first. */
export function secretOrder({ createdAt, secretId }: SecretRecord): string {
  return `${createdAt} ${secretId}`;
}
