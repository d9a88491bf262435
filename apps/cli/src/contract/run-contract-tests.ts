import { runContract, type ContractEvent, type ContractOptions } from "@purser/contract-test";
import { createFileJournal } from "@purser/contract-test/node";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { demoNote } from "../demo/demo-note.ts";
import { exitCode, worstExitCode, type ExitCode } from "../errors/exit-code.ts";
import type { Failure } from "../errors/failure.ts";
import { printFailure } from "../errors/print-failure.ts";
import type { Io } from "../io.ts";
import { askOrganization } from "./ask-organization.ts";
import { checkNames } from "./check-names.ts";
import { contractExitCode } from "./contract-exit-code.ts";
import { toContractFailure } from "./contract-failure.ts";
import type { RunOptions } from "./contract-options.ts";
import { createContractProgress } from "./contract-progress.ts";
import type { FinishedRun } from "./finished-run.ts";
import { journalFolder } from "./journal-folder.ts";
import { printContract } from "./print-contract.ts";

type Options = GlobalOptions & RunOptions;

/** Runs the contract tests, prints what they found, and returns the exit code. */
export async function runContractTests(options: Options, io: Io): Promise<ExitCode> {
  checkNames(options);
  const runs = await contractRuns(options, io);
  const progress = createContractProgress(io.stderr, {
    isWanted: !options.quiet && !options.json,
    isVerbose: options.verbose === true,
  });
  const finished: FinishedRun[] = [];
  const failures: Failure[] = [];
  for (const run of runs) {
    const events: ContractEvent[] = [];
    const onEvent = (event: ContractEvent): void => {
      events.push(event);
      progress.onEvent(event);
    };
    try {
      finished.push({ report: await runContract({ ...run, onEvent }), events });
    } catch (error) {
      // A run that was stopped has cleaned up, and says what is left.
      const end = events.find((event) => event.kind === "end");
      if (end) finished.push({ report: end.report, events });
      failures.push(toContractFailure(error, io));
      if (io.signal.aborted) break;
    } finally {
      progress.clear();
    }
  }
  printContract(finished, options, io);
  const format = options.json ? "json" : "text";
  for (const failure of failures) printFailure(failure, io.stderr, format);
  if (options.demo && !options.quiet && format === "text") io.stderr.write(`${demoNote}\n`);
  const found = contractExitCode(finished.map(({ report }) => report));
  if (found === exitCode.leftBehind) return found;
  return worstExitCode([found, ...failures.map((failure) => failure.exitCode)]);
}

async function contractRuns(options: Options, io: Io): Promise<ContractOptions[]> {
  const { check, operation, randomSeed, cases, timeout } = options;
  const common = {
    only: { ...(check && { checks: check }), ...(operation && { operations: operation }) },
    randomSeed,
    cases,
    timeout,
    signal: io.signal,
  };
  if (options.demo) {
    const { demoContractWorlds } = await import("../demo/demo-contract.ts");
    const worlds = demoContractWorlds(options, options.now ?? io.clock.now());
    return worlds.map((world) => ({ ...world, ...common, mutate: true }));
  }
  const { contractTarget } = await import("./contract-target.ts");
  const consent = options.mutate ? askOrganization(options, io) : undefined;
  const target = await contractTarget(options, io);
  const { maxAccounts, maxRequests, maxTime, allowHost } = options;
  if (consent) io.keepGoing?.();
  return [
    {
      ...target,
      ...common,
      ...(allowHost && { allowHosts: allowHost }),
      budgets: {
        ...(maxAccounts !== undefined && { accounts: maxAccounts }),
        ...(maxRequests !== undefined && { requests: maxRequests }),
        ...(maxTime !== undefined && { time: maxTime }),
      },
      ...(consent && {
        mutate: true,
        consent,
        journal: createFileJournal({ folder: journalFolder(options, io) }),
      }),
    },
  ];
}
