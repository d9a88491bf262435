import type { Clock } from "@purser/core";
import type { Keychain } from "@purser/core/node";

/** A stream that text goes to, and what is known about its other end. */
export type Output = {
  write(text: string): void;
  /** Resolves once the text is out of this process, and rejects if its reader is gone; for what must not be lost. */
  deliver?(text: string): Promise<void>;
  isTerminal: boolean;
  /** Width in columns; only a terminal has one. */
  columns?: number;
};

/** What is asked of a person in a terminal. */
export type Question = {
  /** Shown before the cursor, with a space at its end. */
  prompt: string;
  /** Shows nothing of what is typed. */
  isHidden?: true;
  /** Milliseconds for which keys have no effect before the question is shown. @default 50 */
  armingDelay?: number;
};

/** Where answers and documents come from. */
export type Input = {
  isTerminal: boolean;
  /** Returns everything up to its end. */
  readAll(): Promise<string>;
  /**
   * Shows a question on stderr and returns the line that a person types to it; undefined after Ctrl-D. Keys from before the
   * question are thrown away. Throws an InterruptedError at Ctrl-C or once `Io.signal` is aborted.
   */
  ask(question: Question): Promise<string | undefined>;
};

/** Everything a command touches of the outside world. */
export type Io = {
  stdout: Output;
  stderr: Output;
  /** Absent: nothing comes in, and nobody can be asked. */
  stdin?: Input;
  env: Readonly<Record<string, string | undefined>>;
  clock: Clock;
  /** In place of the network, which otherwise is reached through the proxies that `env` names. */
  fetch?: typeof globalThis.fetch;
  /** In place of the operating system's. */
  keychain?: Keychain;
  /** Called before something is changed: from then on the process goes on when whoever reads its output goes away. */
  keepGoing?: () => void;
  /** Aborted when the person, or a supervisor, asks the command to stop. */
  signal: AbortSignal;
};
