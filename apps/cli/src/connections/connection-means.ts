import type { Listener } from "@purser/core";

/** What every connection of a command is given. */
export type ConnectionMeans = {
  /** Milliseconds since the epoch, where the demo starts. */
  now: number;
  onEvent: Listener;
  /** Ends what is under way: interrupted, or nobody waits for it any more. */
  signal: AbortSignal;
};
