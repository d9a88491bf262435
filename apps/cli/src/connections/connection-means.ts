import type { Client, ClientOptions, Listener } from "@purser/core";

/** What every connection of a command is given. */
export type ConnectionMeans = {
  /** Milliseconds since the epoch, where the demo starts. */
  now: number;
  onEvent: Listener;
  /** Ends what is under way: interrupted, or nobody waits for it any more. */
  signal: AbortSignal;
  /** In place of asking the service which platform a credential is of, where nothing says so. */
  findPlatform?: (options: ClientOptions) => Promise<Client>;
};
