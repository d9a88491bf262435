import type { AtlasAnswered } from "../answered.ts";

/** Something that happened in an organization of Atlas. Which service account it happened to only `raw` tells. */
export type OrganizationEvent = {
  eventId: string;
  /** ISO 8601. */
  createdAt: string;
  /** What happened, such as `SERVICE_ACCOUNT_CREATED`. The list grows often. */
  eventType: string;
  orgId: string;
  /** Who did it, as far as the service tells: an API key, or a user, which a service account's client ID may stand for. */
  apiKeyId?: string;
  publicKey?: string;
  userId?: string;
  username?: string;
  remoteAddress?: string;
  /** The event as the platform keeps it, where `includeRaw` asked for it. */
  raw?: Record<string, unknown>;
};

export function toOrganizationEvent(raw: AtlasAnswered<"OrganizationEvent">): OrganizationEvent {
  const { id, created, eventTypeName, orgId, ...others } = raw;
  return { eventId: id, createdAt: created, eventType: eventTypeName, orgId, ...others };
}
