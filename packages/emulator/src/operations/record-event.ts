import type { Call, Caller } from "../call.ts";
import type { Account, Organization, OrganizationEvent } from "../state/records.ts";

/** Service-account events. Source: Atlas Administration API, event types of an organization. */
type ServiceAccountEvent =
  | "SERVICE_ACCOUNT_CREATED"
  | "SERVICE_ACCOUNT_DELETED"
  | "SERVICE_ACCOUNT_ROLES_CHANGED"
  | "SERVICE_ACCOUNT_DETAILS_CHANGED"
  | "SERVICE_ACCOUNT_ADDED_TO_GROUP"
  | "SERVICE_ACCOUNT_REMOVED_FROM_GROUP"
  | "SERVICE_ACCOUNT_SECRET_ADDED"
  | "SERVICE_ACCOUNT_SECRET_DELETED"
  | "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED"
  | "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED";

/** Adds what the caller has just done to an account to the organization's events, which are kept latest first. */
export function recordEvent(
  call: Call,
  organization: Organization,
  account: Account,
  eventTypeName: ServiceAccountEvent,
): void {
  organization.events.unshift({
    id: call.identifiers.objectId(call.now),
    createdAt: call.now,
    eventTypeName,
    actor: actorOf(call.caller),
    remoteAddress: call.address,
    clientId: account.clientId,
  });
}

function actorOf(caller: Caller): OrganizationEvent["actor"] {
  return caller.kind === "service-account"
    ? { kind: "service-account", clientId: caller.account.clientId }
    : { kind: "api-key", id: caller.key.id, publicKey: caller.key.publicKey };
}
