import type { Organization, OrganizationEvent } from "../state/records.ts";
import { renderTimestamp } from "./timestamp.ts";

/**
 * Returns an event: what, when, who and from where; on which account, only its raw form tells, which nobody
 * promises. A service account acts as a user whose name is its client ID; an API key is named by its ID and public key.
 */
export function renderEvent(
  organization: Organization,
  event: OrganizationEvent,
  isRawWanted: boolean,
): object {
  return {
    id: event.id,
    created: renderTimestamp(event.createdAt),
    eventTypeName: event.eventTypeName,
    orgId: organization.id,
    remoteAddress: event.remoteAddress,
    ...renderActor(event.actor),
    ...(isRawWanted && { raw: renderRaw(organization, event) }),
  };
}

/** Undocumented: the fields of a raw event. */
function renderRaw(organization: Organization, { clientId, ...event }: OrganizationEvent): object {
  return {
    eventTypeName: event.eventTypeName,
    created: renderTimestamp(event.createdAt),
    orgId: organization.id,
    ...(clientId !== undefined && { clientId }),
  };
}

function renderActor(actor: OrganizationEvent["actor"]): object {
  if (actor.kind === "api-key") return { apiKeyId: actor.id, publicKey: actor.publicKey };
  // The ObjectId in the client ID: `userId` is documented as 24 hexadecimal digits.
  return { userId: actor.clientId.slice(-24).toLowerCase(), username: actor.clientId };
}
