import type { Plan } from "@purser/lifecycle";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { UnsafeError } from "../errors/unsafe-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io, Question } from "../io.ts";
import { printable } from "../output/printable.ts";

/** Milliseconds in which no key counts: what was typed before a question was seen is no answer to it. */
const armingDelays = { yes: 300, type: 1000 } as const;

/** Whether anything can be asked at all. With `--json`, stderr is for documents only. */
function canAsk(options: GlobalOptions, { stdin, stderr }: Io): boolean {
  return stdin?.isTerminal === true && stderr.isTerminal && !options.json;
}

/** Whether a plan begins with a question when it is run. */
export function isAsked({ confirmation }: Plan, options: GlobalOptions, io: Io): boolean {
  return confirmation.kind !== "none" && !options.yes && canAsk(options, io);
}

/** Whether something ends with the plan, so that it does not run unless a person says so. */
export function isDestructive({ tier, confirmation }: Plan): boolean {
  return tier === "destructive" || confirmation.kind === "type";
}

/** Throws a UsageError where something would end, nobody can be asked, and `--yes` does not say so. */
export function checkConsent(options: GlobalOptions, io: Io): void {
  if (options.yes || options.dryRun || canAsk(options, io)) return;
  const why = options.json ? "with --json nothing is asked" : "there is no terminal to ask in";
  throw new UsageError(
    `This may not be undone, and ${why}.`,
    "Look at it with --dry-run, then add --yes.",
  );
}

/** Asks what a plan wants to be asked. Throws an UnsafeError unless the answer is the right one: no is the default. */
export async function confirm({ confirmation }: Plan, io: Io): Promise<void> {
  if (confirmation.kind === "none") return;
  const armingDelay = armingDelays[confirmation.kind];
  if (confirmation.kind === "yes") {
    const answer = await ask({ prompt: "Go on? [y/N] ", armingDelay }, io);
    if (/^y(?:es)?$/i.test(answer)) return;
    throw new UnsafeError("You did not say yes.", "Nothing was changed.");
  }
  const text = printable(confirmation.text).trim();
  const answer = await ask({ prompt: `Type "${text}" to go on: `, armingDelay }, io);
  if (answer === text) return;
  throw new UnsafeError(
    answer === "" ? "You did not type it." : "What you typed is something else.",
    "Nothing was changed.",
  );
}

async function ask(question: Question, { stdin }: Io): Promise<string> {
  return (await stdin?.ask(question))?.trim() ?? "";
}
