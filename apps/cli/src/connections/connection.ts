import type {
  AtlasOptions,
  Auth,
  Client,
  Clock,
  CloudManagerOptions,
  Listener,
} from "@purser/core";
import type { Platform } from "@purser/spec";

/** Where a connection goes, and how, without its credential and its tokens. */
export type Endpoint =
  | Omit<AtlasOptions, "auth" | "tokenStore">
  | Omit<CloudManagerOptions, "auth" | "tokenStore">;

/** A client of one credential, and what to look at with it. */
export type Connection = {
  client: Client;
  /** Organizations to look at; empty: all that the credential sees. */
  orgIds: readonly string[];
  /** The profile that its credential is of, where it is one's. */
  profile?: string;
  /** The project that the options, or else the source of the credential, name. */
  projectId?: string;
  /** The service account whose credential it is, where it is one's. */
  self?: string;
  /** What it signs with. */
  credential: Auth["kind"];
  /** The last four characters of the secret in use, where it is a service account's: they tell it from the account's other one. */
  secretEnding?: string;
  /** The clock that the service goes by. */
  clock: Clock;
  /** To try another credential at the same place. */
  endpoint: Endpoint;
  /** Listens to what its client tells of its work; returns how to stop. */
  events: (listener: Listener) => () => void;
  /** Requests sent so far, repeats included. */
  requestCount: () => number;
};

/** Returns what is known of a credential for those who must not saw it off. */
export function credentialFacts(
  auth: Auth,
): Pick<Connection, "credential" | "self" | "secretEnding"> {
  if (auth.kind !== "service-account") return { credential: auth.kind };
  // A secret prints as its mask, which ends with these.
  const secretEnding = String(auth.clientSecret).slice(-4);
  return { credential: auth.kind, self: auth.clientId, secretEnding };
}

/** Returns the platform's name for people. */
export function platformTitle(platform: Platform): string {
  return platform === "atlas" ? "Atlas" : "Cloud Manager";
}
