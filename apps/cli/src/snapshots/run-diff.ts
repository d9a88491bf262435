import { diffSnapshots, indexSnapshot, type Difference } from "@purser/inventory";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { DiffOptions } from "../commands/diff.ts";
import { exitCode, worstExitCode, type ExitCode } from "../errors/exit-code.ts";
import { redact } from "../errors/redact.ts";
import { readSnapshots } from "../inventory/read-snapshots.ts";
import type { Io } from "../io.ts";
import { createPalette } from "../output/palette.ts";
import { diffLines } from "./diff-lines.ts";

/** Prints what changed between two snapshots, and returns the exit code. */
export async function runDiff(
  paths: { before: string; after: string },
  options: GlobalOptions & DiffOptions,
  io: Io,
): Promise<ExitCode> {
  // One after the other: a fault of the first is told first, whichever is quicker to read.
  const before = await indexSnapshot(readSnapshots([paths.before]));
  const after = await indexSnapshot(readSnapshots([paths.after]));
  const differences = diffSnapshots(before, after);
  const write = (text: string): void => io.stdout.write(redact(text));
  if (options.json) {
    const document = {
      schemaVersion: 1,
      before: { path: paths.before, collectedAt: before.collectedAt },
      after: { path: paths.after, collectedAt: after.collectedAt },
      differences,
    };
    write(`${JSON.stringify(document, undefined, 2)}\n`);
  } else if (options.ndjson) {
    for (const difference of differences) write(`${JSON.stringify(difference)}\n`);
  } else {
    const palette = createPalette(io.stdout, io.env, options.color);
    for (const line of diffLines(before, after, differences, palette)) write(`${line}\n`);
  }
  return codeOf(differences, options);
}

/** What one side could not tell may or may not have changed: that is no answer of "nothing changed". */
function codeOf(differences: readonly Difference[], { exitCode: isAsked }: DiffOptions): ExitCode {
  if (!isAsked || differences.length === 0) return exitCode.done;
  const isUnknown = ({ kind }: Difference): boolean => kind === "unknown";
  return worstExitCode([
    differences.some(isUnknown) ? exitCode.incomplete : exitCode.done,
    differences.every(isUnknown) ? exitCode.done : exitCode.findings,
  ]);
}
