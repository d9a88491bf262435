import type { Clock } from "@purser/core";

/** A stream that text goes to, and what is known about its other end. */
export type Output = {
  write(text: string): void;
  isTerminal: boolean;
  /** Width in columns; only a terminal has one. */
  columns?: number;
};

/** Everything a command touches of the outside world. */
export type Io = {
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  clock: Clock;
  /** In place of the network, which otherwise is reached through the proxies that `env` names. */
  fetch?: typeof globalThis.fetch;
  /** Aborted when the person, or a supervisor, asks the command to stop. */
  signal: AbortSignal;
};
