import type { GlobalOptions } from "../arguments/global-options.ts";
import { demoNote } from "../demo/demo-note.ts";
import { exitCode, worstExitCode, type ExitCode } from "../errors/exit-code.ts";
import type { Failure } from "../errors/failure.ts";
import { printFailure } from "../errors/print-failure.ts";
import type { Io } from "../io.ts";
import { checkNames } from "./check-names.ts";
import { contractExitCode } from "./contract-exit-code.ts";
import type { RunOptions } from "./contract-options.ts";
import { createContractProgress } from "./contract-progress.ts";
import { contractRuns } from "./contract-runs.ts";
import { finishRun, type FinishedRun } from "./finished-run.ts";
import { ledgerPath, readLedger, writeLedger } from "./ledger-file.ts";
import { printContract } from "./print-contract.ts";
import { printPlan } from "./print-plan.ts";
import { checkEvidence, writeContractEvidence } from "./write-contract-evidence.ts";

type Options = GlobalOptions & RunOptions;

/** Runs the contract tests, prints what they found, and returns the exit code. */
export async function runContractTests(options: Options, io: Io): Promise<ExitCode> {
  checkNames(options);
  if (options.dryRun) return printPlan(options, io);
  await checkEvidence(options);
  const ledger = ledgerPath(options, io);
  const runs = await contractRuns(options, io, await readLedger(ledger));
  const progress = createContractProgress(io.stderr, {
    isWanted: !options.quiet && !options.json,
    isVerbose: options.verbose === true,
  });
  const finished: FinishedRun[] = [];
  const failures: Failure[] = [];
  for (const each of runs) {
    const { run, failure } = await finishRun(each, progress.onEvent, io);
    progress.clear();
    if (run) finished.push(run);
    if (failure) failures.push(failure);
    if (run) await writeLedger(ledger, run.report);
    if (io.signal.aborted) break;
  }
  await writeContractEvidence(finished, options, io);
  printContract(finished, options, io);
  const format = options.json ? "json" : "text";
  for (const failure of failures) printFailure(failure, io.stderr, format);
  if (options.demo && !options.quiet && format === "text") io.stderr.write(`${demoNote}\n`);
  const found = contractExitCode(finished.map(({ report }) => report));
  if (found === exitCode.leftBehind) return found;
  return worstExitCode([found, ...failures.map((failure) => failure.exitCode)]);
}
