import { planRemediation } from "@purser/policy-audit";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import { outcomeCode } from "../errors/outcome-code.ts";
import { printFailure } from "../errors/print-failure.ts";
import { redact } from "../errors/redact.ts";
import type { Io } from "../io.ts";
import { createPalette } from "../output/palette.ts";
import type { RuleOptions } from "./audit-options.ts";
import { auditRecords } from "./audit-records.ts";
import { isWhole } from "./is-whole.ts";
import { planLines } from "./plan-lines.ts";

/** Prints what to type to mend what an audit found, step by step, and returns the exit code. */
export async function runPlan(
  options: GlobalOptions & RuleOptions,
  io: Io,
  snapshots: readonly string[],
): Promise<ExitCode> {
  const audited = await auditRecords(snapshots, options, io);
  const { report, failures } = audited;
  const complete = isWhole(audited);
  const steps = planRemediation(report);
  if (options.json) {
    const { tool, generatedAt } = report;
    const document = { schemaVersion: 1, tool, generatedAt, complete, steps };
    io.stdout.write(redact(`${JSON.stringify(document, undefined, 2)}\n`));
  } else {
    const palette = createPalette(io.stdout, io.env, options.color);
    const width = Math.min(io.stdout.columns ?? 100, 100);
    const lines = planLines(steps, { palette, width, isWhole: complete });
    io.stdout.write(redact(lines.map((line) => `${line}\n`).join("")));
  }
  for (const failure of failures) printFailure(failure, io.stderr, options.json ? "json" : "text");
  return outcomeCode(complete ? exitCode.done : exitCode.incomplete, failures);
}
