import { relative } from "node:path";
import type { HistoryEntry, Report } from "@purser/policy-audit";
import { renderReport, sarifInventory } from "@purser/policy-audit/reports";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { ReportOutput } from "../arguments/parse-report-output.ts";
import { redact } from "../errors/redact.ts";
import type { Io } from "../io.ts";
import { createPalette } from "../output/palette.ts";
import { checkWritable, writeWhole } from "../output/write-file.ts";
import { inventoryPath } from "./report-outputs.ts";

/** Throws a UsageError if a report could not be written: before anything is read, rather than after. */
export async function checkOutputs(outputs: readonly ReportOutput[]): Promise<void> {
  for (const { format, path } of outputs) {
    if (path !== "-") await checkWritable(path, `-o ${format}=`);
  }
}

/** Writes a report in every format that was asked for: to its file, or to stdout. */
export async function writeReports(
  report: Report,
  outputs: readonly ReportOutput[],
  options: GlobalOptions,
  io: Io,
  { history }: { history: readonly HistoryEntry[] },
): Promise<void> {
  const inventory = inventoryOf(outputs);
  for (const { format, path } of outputs) {
    const isStdout = path === "-";
    const chunks = await renderReport(format, report, {
      ...(isStdout ? terminalOptions(options, io) : {}),
      ...(inventory === undefined ? {} : { inventoryPath: inventory }),
      ...(options.demo ? { connection: "--demo" } : {}),
      history,
    });
    if (isStdout) {
      // Somebody may have put a secret into a name or a description.
      for (const chunk of chunks) io.stdout.write(redact(chunk));
      continue;
    }
    await writeWhole(path, redact([...chunks].join("")));
    if (format === "sarif")
      await writeWhole(inventoryPath(path), redact(sarifInventory(report).text));
    if (!options.quiet && !options.json && !options.ndjson) {
      io.stderr.write(redact(`Wrote ${format} to ${path}.\n`));
    }
  }
}

/** Where results and annotations point to: as code scanning wants it, from the folder that the command runs in. */
function inventoryOf(outputs: readonly ReportOutput[]): string | undefined {
  const sarif = outputs.find(({ format }) => format === "sarif");
  if (sarif === undefined) return undefined;
  return relative(".", inventoryPath(sarif.path)).replaceAll("\\", "/");
}

function terminalOptions(options: GlobalOptions, io: Io) {
  const { columns } = io.stdout;
  return {
    paint: createPalette(io.stdout, io.env, options.color),
    ...(columns === undefined ? {} : { width: columns }),
  };
}
