import type { Identifiers } from "../identifiers.ts";
import type { Account, ApiKey, Instant, OrganizationEvent } from "../state/records.ts";
import type { Actor } from "./description.ts";
import type { Timeline } from "./timeline.ts";

/** Days of history that events tell of. */
const eventDays = 90;

type Occurrence = { id: string; eventTypeName: string; createdAt: Instant; by: Actor };

/** What happened in an organization, collected while it is built. */
export type History = {
  /** Notes an event; `by` is who did it, the provisioner where left out. */
  tell(eventTypeName: string, createdAt: Instant, by?: Actor): void;
  /** Returns the events up to the timeline's moment, latest first. Throws a RangeError for an actor that does not exist. */
  events(accounts: readonly Account[], apiKeys: readonly ApiKey[]): OrganizationEvent[];
};

/**
 * Returns an empty history. An event gets its identifier when it is told, also if it lies after the
 * timeline's moment, so that it is the same event at both moments. Without a provisioner only what
 * names its actor is kept.
 */
export function createHistory(
  provisioner: Actor | undefined,
  timeline: Timeline,
  identifiers: Identifiers,
): History {
  const occurrences: Occurrence[] = [];
  const oldest = timeline.ago(eventDays);
  return {
    tell(eventTypeName, createdAt, by = provisioner) {
      const id = identifiers.objectId(createdAt);
      const isTold = createdAt >= oldest && timeline.exists(createdAt, false);
      if (by && isTold) occurrences.push({ id, eventTypeName, createdAt, by });
    },
    events: (accounts, apiKeys) =>
      occurrences
        .toSorted((a, b) => b.createdAt - a.createdAt)
        .map(({ id, eventTypeName, createdAt, by }) => ({
          id,
          createdAt,
          eventTypeName,
          actor: actorOf(by, accounts, apiKeys),
          remoteAddress: by.remoteAddress,
        })),
  };
}

function actorOf(
  by: Actor,
  accounts: readonly Account[],
  apiKeys: readonly ApiKey[],
): OrganizationEvent["actor"] {
  if (by.account === undefined) {
    const key = apiKeys[0];
    if (!key) throw new RangeError("An API key did something, but there is none.");
    return { kind: "api-key", id: key.id, publicKey: key.publicKey };
  }
  const account = accounts.find(({ name }) => name === by.account);
  if (!account) throw new RangeError(`No account is called "${by.account}".`);
  return { kind: "service-account", clientId: account.clientId };
}
