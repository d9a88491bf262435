import {
  applyBaseline,
  filterReport,
  historyLine,
  parseBaseline,
  readHistory,
  verdictOf,
  type HistoryEntry,
  type Report,
} from "@purser/policy-audit";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import { toConfigurationFailure } from "../errors/configuration-failure.ts";
import { outcomeCode } from "../errors/outcome-code.ts";
import { printFailure } from "../errors/print-failure.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { demoNote } from "../demo/demo-note.ts";
import type { AuditOptions } from "./audit-options.ts";
import { auditRecords } from "./audit-records.ts";
import { appendHistory, checkHistory } from "./history-file.ts";
import { readTextFile } from "./read-text-file.ts";
import { reportOutputs } from "./report-outputs.ts";
import { checkOutputs, writeReports } from "./write-reports.ts";

/** Audits what the credentials see, or snapshots, writes the reports, and returns the exit code. */
export async function runAudit(
  options: GlobalOptions & AuditOptions,
  io: Io,
  snapshots: readonly string[],
): Promise<ExitCode> {
  const outputs = reportOutputs(options.output ?? [], options);
  if (options.failOnNew && options.baseline === undefined) {
    throw new UsageError(
      "--fail-on-new has nothing to tell what is new.",
      "Name an earlier report with --baseline FILE.",
    );
  }
  const baseline = await readBaseline(options.baseline);
  const history = await readHistoryFile(options.history);
  await checkOutputs(outputs);
  const { report: whole, failures } = await auditRecords(snapshots, options, io);
  const compared = baseline === undefined ? whole : applyBaseline(whole, baseline);
  const { minSeverity, minConfidence } = options;
  const shown = filterReport(compared, { minSeverity, minConfidence });
  const entry = historyLine(whole);
  await writeReports(shown, outputs, options, io, {
    history: [...history, JSON.parse(entry) as HistoryEntry],
  });
  if (options.history !== undefined) await appendHistory(options.history, entry);
  const format = options.json || options.ndjson ? "json" : "text";
  if (options.demo && !options.quiet && format === "text") io.stderr.write(`${demoNote}\n`);
  for (const failure of failures) printFailure(failure, io.stderr, format);
  return outcomeCode(exitCodeOf(shown, options), failures);
}

/** By what is shown: a pipeline does not fail for what nobody is told. */
function exitCodeOf(report: Report, { failOn, failOnNew, strict }: AuditOptions): ExitCode {
  return verdictOf(report, { failOn, failOnNew: failOnNew === true, strict: strict === true });
}

async function readBaseline(
  path: string | undefined,
): Promise<ReturnType<typeof parseBaseline> | undefined> {
  if (path === undefined) return undefined;
  try {
    return parseBaseline(await readTextFile(path, "The baseline"), { source: path });
  } catch (error) {
    throw toConfigurationFailure(error, "The baseline", path);
  }
}

async function readHistoryFile(path: string | undefined): Promise<HistoryEntry[]> {
  if (path === undefined) return [];
  try {
    return readHistory(await checkHistory(path), { source: path });
  } catch (error) {
    throw toConfigurationFailure(error, "The history", path);
  }
}
