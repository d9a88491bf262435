import type { CommanderError } from "commander";
import { UsageError } from "../errors/usage-error.ts";
import { nearest } from "./nearest.ts";

/** Returns commander's complaint as ours: one sentence, and its suggestion or the way to help as the hint. */
export function toUsageError(error: CommanderError, command: string): UsageError {
  const [first = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
  const [text = "", choices] = first.split(" Allowed choices are ");
  // What follows the name of an option that there is not may be a secret.
  const complaint = text.replace(/^(unknown option '[^'=]+)=.*'/s, "$1'");
  const suggestion =
    choices === undefined
      ? /\((Did you mean .*\?)\)/.exec(rest.join(" "))?.[1]
      : chooseOne(complaint, choices);
  if (
    suggestion === undefined &&
    /^unknown option '--.*(?:secret|key|token|password)/i.test(complaint)
  ) {
    return new UsageError(
      sentence(complaint),
      "A secret is never taken from an argument: others can see those. Pipe it into --client-secret-stdin, or make a profile (purser profile add --help).",
    );
  }
  return new UsageError(
    sentence(complaint),
    suggestion ?? `Run ${command} --help to see what it takes.`,
  );
}

function sentence(complaint: string): string {
  return `${complaint.charAt(0).toUpperCase()}${complaint.slice(1)}`.replace(/\.?$/, ".");
}

function chooseOne(complaint: string, choices: string): string {
  const typed = /(?:argument|value) '(.*?)' is invalid/.exec(complaint)?.[1] ?? "";
  const meant = nearest(typed, choices.replace(/\.$/, "").split(", "));
  return `${meant === undefined ? "" : `Did you mean ${meant}? `}Choose one of ${choices}`;
}
