import type { CallOptions } from "../fetch/call.ts";
import type { List } from "../pages/list.ts";
import type { ListOptions } from "../pages/page.ts";
import type { Answer } from "./answer.ts";
import type { ResourceContext } from "./context.ts";
import { createMcpConfigurations, type McpConfigurations } from "./mcp-configurations.ts";
import { createOrganization, type OrganizationResource } from "./organization.ts";
import type { AccountListOptions } from "./organization-service-accounts.ts";
import type { AtlasTypes } from "./platform-types.ts";
import { readList } from "./read-list.ts";
import { readOne } from "./read-one.ts";
import { toApiKey, type ApiKey } from "./records/api-key.ts";
import { toDelegationSettings, type DelegationSettings } from "./records/delegation-settings.ts";
import { toOrganizationEvent, type OrganizationEvent } from "./records/organization-event.ts";
import {
  toOrganizationSettings,
  type OrganizationSettings,
} from "./records/organization-settings.ts";

/** Which events to list. */
export type EventFilter = {
  /** Only events of these types, such as `SERVICE_ACCOUNT_CREATED`. */
  eventType?: string | readonly string[];
  /** Only events from this instant on: ISO 8601, or a date. */
  minDate?: string | Date;
  /** Only events up to this instant: ISO 8601, or a date. */
  maxDate?: string | Date;
  /** Whether to add each event as the platform keeps it, which alone tells what it happened to. @default false */
  includeRaw?: boolean;
};

/** One organization of Atlas. */
export type AtlasOrganization = OrganizationResource<AtlasTypes, AccountListOptions> & {
  /** Reads what the organization demands of credentials, such as the longest life of a secret in hours. Needs ORG_MEMBER. */
  settings(options?: CallOptions): Answer<OrganizationSettings>;
  /** Reads who may act for members of the organization. Needs ORG_MEMBER. */
  delegationSettings(options?: CallOptions): Answer<DelegationSettings>;
  readonly apiKeys: {
    /** Lists the organization's API keys, private keys masked. Needs ORG_MEMBER. */
    list(options?: ListOptions): List<ApiKey>;
  };
  readonly mcpConfigs: McpConfigurations;
  readonly events: {
    /** Lists what happened in the organization, the latest first. Needs ORG_MEMBER. */
    list(options?: ListOptions & EventFilter): List<OrganizationEvent>;
  };
};

export function createAtlasOrganization(
  context: ResourceContext,
  orgId: string,
): AtlasOrganization {
  const params = { orgId };
  return {
    ...createOrganization<AtlasTypes>(context, orgId),
    settings: (options) =>
      readOne(context, "getOrgSettings", { params }, toOrganizationSettings, options),
    delegationSettings: (options) =>
      readOne(context, "getOrgDelegationSettings", { params }, toDelegationSettings, options),
    apiKeys: {
      list: (options) =>
        readList(context, "listOrgApiKeys", { params }, toApiKey, "apiKeyId", options),
    },
    mcpConfigs: createMcpConfigurations(context, "organization", params),
    events: {
      list: ({ eventType, minDate, maxDate, includeRaw, ...options } = {}) => {
        const query = {
          eventType: typeof eventType === "string" ? [eventType] : eventType,
          minDate: instantOf(minDate),
          maxDate: instantOf(maxDate),
          includeRaw,
        };
        const input = { params, query };
        return readList(context, "listOrgEvents", input, toOrganizationEvent, "eventId", options);
      },
    },
  };
}

/** An invalid date goes on as text, for the check of the request to name. */
function instantOf(date: string | Date | undefined): string | undefined {
  if (!(date instanceof Date)) return date;
  return Number.isNaN(date.getTime()) ? String(date) : date.toISOString();
}
