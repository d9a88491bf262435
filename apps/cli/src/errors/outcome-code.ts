import { exitCode, worstExitCode, type ExitCode } from "./exit-code.ts";
import type { Failure } from "./failure.ts";

/**
 * Returns the exit code of a command that reads whatever it can: its verdict on what it read, unless something could not be,
 * which is an incomplete answer whatever the reason.
 */
export function outcomeCode(verdict: ExitCode, failures: readonly Failure[]): ExitCode {
  if (failures.length === 0) return verdict;
  return worstExitCode([
    verdict,
    exitCode.incomplete,
    ...failures.map((failure) => failure.exitCode),
  ]);
}
