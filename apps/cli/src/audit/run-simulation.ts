import { findRule, simulateFixes, type Simulation } from "@purser/policy-audit";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { SimulateOptions } from "../commands/simulate.ts";
import { toConfigurationFailure } from "../errors/configuration-failure.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import { outcomeCode } from "../errors/outcome-code.ts";
import { printFailure } from "../errors/print-failure.ts";
import { redact } from "../errors/redact.ts";
import { RefusedError } from "../errors/refused-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { auditRecords } from "./audit-records.ts";
import { isWhole } from "./is-whole.ts";
import { simulationLines } from "./simulation-lines.ts";

type Application = { ruleId: string; clientId: string };

/** Prints score and findings as they would be with some of them mended, and returns the exit code. */
export async function runSimulation(
  options: GlobalOptions & SimulateOptions,
  io: Io,
  snapshots: readonly string[],
): Promise<ExitCode> {
  const applications = options.apply.map(parseApplication);
  const audited = await auditRecords(snapshots, options, io, { keepRecords: true });
  const simulation = simulate(audited, applications);
  const { before, after } = simulation;
  const { failures } = audited;
  const complete = isWhole(audited);
  if (options.json) {
    const { applied, score, resolved, appeared, weighedAnew } = simulation;
    const { tool, generatedAt } = before;
    const document = {
      schemaVersion: 1,
      tool,
      generatedAt,
      complete,
      applied,
      score,
      before: before.summary,
      after: after.summary,
      resolved,
      appeared,
      weighedAnew,
    };
    io.stdout.write(redact(`${JSON.stringify(document, undefined, 2)}\n`));
  } else {
    const lines = simulationLines(simulation, complete);
    io.stdout.write(redact(lines.map((line) => `${line}\n`).join("")));
  }
  for (const failure of failures) printFailure(failure, io.stderr, options.json ? "json" : "text");
  return outcomeCode(complete ? exitCode.done : exitCode.incomplete, failures);
}

function parseApplication(text: string): Application {
  const [rule = "", clientId = "", ...more] = text.split(":");
  if (rule === "" || clientId === "" || more.length > 0) {
    throw new UsageError(
      `--apply "${text}" does not name a rule and an account.`,
      "Write RULE:CLIENT, such as MSA101:mdb_sa_id_32b6e34b3d91647abb20e7b8.",
    );
  }
  try {
    return { ruleId: findRule(rule).id, clientId };
  } catch (error) {
    throw toConfigurationFailure(error, "The rule", rule);
  }
}

function simulate(
  { records, policy, previous, report }: Awaited<ReturnType<typeof auditRecords>>,
  applications: readonly Application[],
): Simulation {
  const now = Date.parse(report.generatedAt);
  try {
    return simulateFixes(records, applications, policy, { now, previous, tool: report.tool });
  } catch (error) {
    if (!(error instanceof Error) || !("application" in error)) throw error;
    throw new RefusedError(error.message, "purser audit lists what was found.");
  }
}
