import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { renderEvidence } from "@purser/contract-test";
import { writeEvidence } from "@purser/contract-test/node";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { checkWritable, writeWhole } from "../output/write-file.ts";
import type { RunOptions } from "./contract-options.ts";
import type { FinishedRun } from "./finished-run.ts";

type Options = GlobalOptions & RunOptions;

/** Throws a UsageError if evidence could not be written: before anything is sent, rather than after. */
export async function checkEvidence({ out, output = [], demo, platform }: Options): Promise<void> {
  if (out !== undefined) {
    await checkWritable(join(out, "."), "--out");
    if (await stat(out).catch(() => undefined))
      throw new UsageError(
        `--out "${out}" is there already.`,
        "Name a folder that is not: the evidence of two runs would be mixed.",
      );
  }
  if (output.length > 0 && demo && platform === undefined)
    throw new UsageError(
      "The demo has two platforms, and -o writes the report of one.",
      "Add --platform atlas or --platform cloud-manager, or use --out.",
    );
  for (const { format, path } of output) await checkWritable(path, `-o ${format}=`);
}

/** Writes the evidence of runs where it is asked for, and says on stderr what was withheld. */
export async function writeContractEvidence(
  runs: readonly FinishedRun[],
  { out, output = [], since, quiet, json }: Options,
  { stderr }: Io,
): Promise<void> {
  for (const { report, events, vault, evidence } of runs) {
    const { platform } = report;
    if (out !== undefined) {
      const folder = runs.length === 1 ? out : join(out, platform);
      const { files, withheld } = await writeEvidence(folder, {
        report,
        events,
        vault,
        ...(since !== undefined && {
          previous: runs.length === 1 ? since : join(since, platform),
        }),
      });
      if (!quiet && !json) stderr.write(`Wrote ${files.length} files of evidence to ${folder}.\n`);
      for (const { name, reason } of withheld) stderr.write(`Withheld ${name}: ${reason}\n`);
    }
    for (const { format, path } of output) {
      const rendered = renderEvidence(format, evidence(), vault);
      if (rendered.state === "ready") await writeWhole(path, rendered.text);
      else {
        await rm(path, { force: true });
        stderr.write(`Withheld ${path}: ${rendered.reason}\n`);
      }
    }
  }
}
