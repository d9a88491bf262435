import type { ContractReport } from "@purser/contract-test";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";

/** Returns the exit code of contract runs: what is left behind outranks whatever was found. */
export function contractExitCode(
  reports: readonly Pick<ContractReport, "summary" | "leftovers">[],
): ExitCode {
  if (reports.some(({ leftovers }) => leftovers.length > 0)) return exitCode.leftBehind;
  if (reports.some(({ summary }) => summary.violation > 0)) return exitCode.findings;
  if (reports.some(({ summary }) => summary.inconclusive > 0)) return exitCode.inconclusive;
  return exitCode.done;
}
