import type { CommanderError } from "commander";
import { UsageError } from "../errors/usage-error.ts";

/** Returns commander's complaint as ours: one sentence, and its suggestion or the way to help as the hint. */
export function toUsageError(error: CommanderError, command: string): UsageError {
  const [first = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
  const [text = "", choices] = first.split(" Allowed choices are ");
  // What follows the name of an option that there is not may be a secret.
  const complaint = text.replace(/^(unknown option '[^'=]+)=.*'/s, "$1'");
  const suggestion =
    choices === undefined
      ? /\((Did you mean .*\?)\)/.exec(rest.join(" "))?.[1]
      : `Choose one of ${choices}`;
  const message = `${complaint.charAt(0).toUpperCase()}${complaint.slice(1)}`.replace(/\.?$/, ".");
  return new UsageError(message, suggestion ?? `Run ${command} --help to see what it takes.`);
}
