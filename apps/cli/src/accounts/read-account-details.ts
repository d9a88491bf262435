import type { GlobalOptions } from "../arguments/global-options.ts";
import { parseAccount } from "../arguments/parse-account.ts";
import { exitCode, worstExitCode, type ExitCode } from "../errors/exit-code.ts";
import type { Failure } from "../errors/failure.ts";
import { outcomeCode } from "../errors/outcome-code.ts";
import { printFailure } from "../errors/print-failure.ts";
import type { Io } from "../io.ts";
import { printAnswer, type Answer } from "../reading/print-answer.ts";
import { readOver } from "../reading/read-over.ts";
import type { FoundAccount } from "./found-account.ts";

/** What was learned about an account beside what it is itself, and why that is not all. */
export type Details<Item> = {
  /** Undefined where nothing of it could be read: that is no empty list. */
  items: Item[] | undefined;
  failures: readonly Failure[];
};

/**
 * Looks for the account that CLIENT names, reads more about it, prints the answer and returns the exit code. Without the account
 * there is no answer: then failures are all that is printed.
 */
export async function readAccountDetails<Item>(
  client: string,
  options: GlobalOptions,
  io: Io,
  {
    read,
    answer,
  }: {
    read: (found: FoundAccount, signal: AbortSignal) => Promise<Details<Item>>;
    answer: (
      found: FoundAccount,
      items: Item[] | undefined,
      more: { now: number; failures: readonly Failure[] },
    ) => Omit<Answer, "failures">;
  },
): Promise<ExitCode> {
  const now = options.now ?? io.clock.now();
  const { search, details } = await readOver(options, io, async (connections, signal) => {
    const { findAccount } = await import("./find-account.ts");
    const search = await findAccount(parseAccount(client), connections, signal);
    if (search.found === undefined) return { search };
    return { search, details: await read(search.found, signal) };
  });
  const failures = [...search.failures, ...(details?.failures ?? [])];
  if (search.found === undefined || details === undefined) {
    const format = options.json || options.ndjson ? "json" : "text";
    for (const failure of failures) printFailure(failure, io.stderr, format);
    return worstExitCode(failures.map((failure) => failure.exitCode));
  }
  printAnswer({ ...answer(search.found, details.items, { now, failures }), failures }, options, io);
  return outcomeCode(exitCode.done, failures);
}
