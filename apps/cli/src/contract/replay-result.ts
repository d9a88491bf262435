import type { ContractReport } from "@purser/contract-test";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { exitCode, worstExitCode, type ExitCode } from "../errors/exit-code.ts";
import type { Failure } from "../errors/failure.ts";
import { printFailure } from "../errors/print-failure.ts";
import type { Io } from "../io.ts";
import { contractExitCode } from "./contract-exit-code.ts";
import type { RunOptions } from "./contract-options.ts";
import { contractRuns } from "./contract-runs.ts";
import { finishRun, type FinishedRun } from "./finished-run.ts";
import { printContract } from "./print-contract.ts";
import { narrowTo } from "./result-id.ts";

type Options = GlobalOptions & RunOptions;

/** Runs what one result is about, and prints that result alone. */
export async function replayResult(id: string, options: Options, io: Io): Promise<ExitCode> {
  const { runs, failures } = await runFor(id, options, io);
  const found = runs.filter(({ report }) => report.results.length > 0);
  printContract(found, options, io);
  const format = options.json ? "json" : "text";
  for (const failure of failures) printFailure(failure, io.stderr, format);
  if (found.length === 0 && failures.length === 0) {
    io.stderr.write(`It did not come to ${id}: the same options and random seed may be needed.\n`);
    return exitCode.inconclusive;
  }
  const code = contractExitCode(runs.map(({ report }) => report));
  if (code === exitCode.leftBehind) return code;
  return worstExitCode([code, ...failures.map((failure) => failure.exitCode)]);
}

/** Runs what a result is about; the reports that come hold that result alone, or none. */
export async function runFor(
  id: string,
  options: Options,
  io: Io,
): Promise<{ runs: FinishedRun[]; failures: Failure[] }> {
  const narrowed = { ...options, ...narrowTo(id) };
  const runs: FinishedRun[] = [];
  const failures: Failure[] = [];
  for (const each of await contractRuns(narrowed, io)) {
    const { run, failure } = await finishRun(each, () => undefined, io);
    if (run) runs.push({ ...run, report: only(id, run.report) });
    if (failure) failures.push(failure);
  }
  return { runs, failures };
}

function only(id: string, report: ContractReport): ContractReport {
  const results = report.results.filter((each) => each.id === id);
  const counts = { pass: 0, violation: 0, drift: 0, observed: 0, inconclusive: 0, skipped: 0 };
  for (const { verdict } of results) counts[verdict]++;
  return { ...report, results, summary: { ...report.summary, ...counts } };
}
