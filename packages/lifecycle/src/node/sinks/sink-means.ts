/** What sinks reach outside with. */
export type SinkMeans = {
  /** Where relative paths begin. */
  cwd: string;
  stdout: { readonly isTerminal: boolean; write(text: string): Promise<void> };
  /** Is told what commands print, and what a person should know. */
  tell: (line: string) => void;
  /** Whether a person said yes to a secret on a terminal. */
  isTerminalAllowed: boolean;
  /** What commands are run with. */
  env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds for a command. @default 60000 */
  timeoutMs?: number;
};
