import { emitTest, readContract, specDocuments } from "@purser/contract-test";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { EmitTestOptions } from "../commands/contract-emit-test.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import { printFailure } from "../errors/print-failure.ts";
import type { Io } from "../io.ts";
import { checkWritable, writeWhole } from "../output/write-file.ts";
import { contractExitCode } from "./contract-exit-code.ts";
import type { FinishedRun } from "./finished-run.ts";
import { runFor } from "./replay-result.ts";

/** Tries a result again, and writes a test that sends its request. */
export async function writeEmittedTest(
  id: string,
  options: GlobalOptions & EmitTestOptions,
  io: Io,
): Promise<ExitCode> {
  const { file } = options;
  if (file !== undefined) await checkWritable(file, "--file");
  const { runs, failures } = await runFor(id, options, io);
  for (const failure of failures) printFailure(failure, io.stderr, "text");
  const code = contractExitCode(runs.map(({ report }) => report));
  if (code === exitCode.leftBehind) return code;
  const test = runs.map(testOf).find((each) => each !== undefined);
  const [failed] = failures;
  if (test === undefined && failed !== undefined) return failed.exitCode;
  if (test === undefined) {
    io.stderr.write(`No request was sent for ${id}: there is nothing to write a test of.\n`);
    return exitCode.inconclusive;
  }
  if (file === undefined) io.stdout.write(test);
  else await writeWhole(file, test);
  return exitCode.done;
}

/** The test of a run's one result, with the request that came last of those that show it. */
function testOf({ report, evidence }: FinishedRun): string | undefined {
  const { platform, results } = report;
  const [result] = results;
  const number = result?.evidence.at(-1);
  const exchange = evidence().run.exchanges.find((each) => each.number === number);
  if (result === undefined || exchange === undefined) return undefined;
  const contract = readContract(platform, specDocuments[platform]);
  const operation = contract.operations.get(result.operationId);
  const { id, message, pointer, expected } = result;
  return emitTest({ finding: { id, message, pointer, expected }, exchange, operation, platform });
}
