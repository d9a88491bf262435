import type { Client, Listener } from "@purser/core";

/** A client of one credential, as the browser is handed it. */
export type BrowserConnection = {
  client: Client;
  /** Shown in the header: a profile's name, or "demo". */
  name: string;
  /** Organizations to look at; empty: all that the credential sees. */
  orgIds: readonly string[];
  /** The service account whose credential it is, where it is one's. */
  self?: string;
  /** Requests sent so far, repeats included. */
  requestCount: () => number;
  /**
   * Listens to what the client tells of its work, for the trace, and returns how to stop. Left out: nothing of this connection
   * is traced.
   */
  events?: (listener: Listener) => () => void;
};
