import type { Client, Clock } from "@purser/core";

/** Where plans are made: one connection and one of its organizations. */
export type Scene = {
  client: Client;
  orgId: string;
  organizationName?: string;
  /** The client ID in use, where the credential is a service account's: what must not be sawn off. */
  self?: string;
  clock: Clock;
  signal?: AbortSignal;
};
