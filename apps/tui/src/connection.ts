import type { Client, Clock, Listener } from "@purser/core";
import type { Journal, VerifySecret } from "@purser/lifecycle";

/** A journal, and how others may have it. */
export type OpenJournal = { journal: Journal; close: () => Promise<void> };

/** A client of one credential, as the browser is handed it. */
export type BrowserConnection = {
  client: Client;
  /** Shown in the header: a profile's name, or "demo". */
  name: string;
  /** Organizations to look at; empty: all that the credential sees. */
  orgIds: readonly string[];
  /** The service account whose credential it is, where it is one's. */
  self?: string;
  /** What it signs with, where that is known: an API key stays whatever becomes of the accounts. */
  credential?: "service-account" | "access-token" | "api-key";
  /** The last four characters of the secret in use, which tell it from the account's other one. */
  secretEnding?: string;
  /** The clock that its service goes by. @default that of the browser */
  clock?: Clock;
  /** Tries a new secret at the same place; left out: secrets of this connection are not rotated. */
  verify?: VerifySecret;
  /** Begins the journal of a rotation; left out: as without `verify`. */
  openJournal?: () => Promise<OpenJournal>;
  /** Requests sent so far, repeats included. */
  requestCount: () => number;
  /**
   * Listens to what the client tells of its work, for the trace, and returns how to stop. Left out: nothing of this connection
   * is traced.
   */
  events?: (listener: Listener) => () => void;
};
