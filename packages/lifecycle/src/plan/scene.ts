import type { Client, Clock } from "@purser/core";

/** Where plans are made: one connection and one of its organizations. */
export type Scene = {
  client: Client;
  orgId: string;
  organizationName?: string;
  /** The client ID in use, where the credential is a service account's: what must not be sawn off. */
  self?: string;
  /** What the connection signs with, as far as it is known: an API key stays whatever becomes of the accounts. */
  credential?: "service-account" | "access-token" | "api-key";
  /** The last four characters of the secret in use, which tell it from the account's other one. */
  secretEnding?: string;
  /** The address that the service sees calls come from, where it is known. */
  address?: string;
  clock: Clock;
  signal?: AbortSignal;
};
