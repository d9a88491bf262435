import type { CommanderError } from "commander";
import { UsageError } from "../errors/usage-error.ts";

/** Returns commander's complaint as ours: one sentence, and its suggestion or the way to help as the hint. */
export function toUsageError(error: CommanderError, command: string): UsageError {
  const [first = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
  const suggestion = /\((Did you mean .*\?)\)/.exec(rest.join(" "))?.[1];
  const message = `${first.charAt(0).toUpperCase()}${first.slice(1)}`.replace(/\.?$/, ".");
  return new UsageError(message, suggestion ?? `Run ${command} --help to see what it takes.`);
}
