import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue } from "@purser/contract-test";
import { equivalents } from "./faults/equivalents.ts";
import { reasonToStay } from "./faults/justified-checks.ts";
import { operationsWithoutFaults } from "./faults/operations-without-faults.ts";
import { baselineErrands, baselineOf, type Baseline } from "./figures/baseline.ts";
import { checkValues } from "./figures/check-value.ts";
import { isMissedByReads, ratesOf } from "./figures/rates.ts";
import { ruleOn, type Ruling } from "./figures/ruling.ts";
import type { ProveOptions } from "./options.ts";
import { planTrials, type Plan } from "./parts/plan-trials.ts";
import { comparePeers, type PeerReport, type TrafficFiles } from "./peers/compare-peers.ts";
import { cleanTrial } from "./peers/traffic-writer.ts";
import type { ProofReport, SourceReport } from "./report/proof-report.ts";
import { targetsOf } from "./report/targets.ts";
import { sample } from "./sample.ts";
import { platforms } from "./schema/documents.ts";
import { sendCrew } from "./trial/crew.ts";
import type { Errand } from "./trial/worker.ts";

/** What a proof tells while it goes on. */
export type Progress = (line: string) => void;

/** A sound platform was not sound to the suite: no kill would mean anything. */
export class RedBaselineError extends Error {
  override name = "RedBaselineError";
  readonly baseline: Baseline;

  constructor(baseline: Baseline) {
    const { falseAlarms, inconclusive, broken } = baseline;
    super(
      `Nothing was counted: on a sound platform there were ${falseAlarms.length} violations, ${inconclusive.length} inconclusive results and ${broken.length} runs that ended early.`,
    );
    this.baseline = baseline;
  }
}

/**
 * Proves what is asked for. Rejects with `RedBaselineError` where the suite is not quiet about sound platforms. `send`
 * carries errands out; the worker processes do, unless a test does.
 */
export async function prove(
  options: ProveOptions,
  tell: Progress,
  send = sendCrew,
): Promise<ProofReport> {
  const startedAt = performance.now();
  const { baseline, checks } = await takeBaseline(options, tell, send);
  const plans = await planTrials(options);
  const folder = await mkdtemp(join(tmpdir(), "purser-prove-"));
  try {
    const rulings: { plan: Plan; rulings: Ruling[] }[] = [];
    for (const plan of plans)
      rulings.push({ plan, rulings: await tryAll(plan, folder, checks, options, tell) });
    const faults = rulings.find(({ plan }) => plan.source === "fault")?.rulings ?? [];
    const peers =
      options.parts.includes("peers") && faults.length > 0
        ? await lookBeside(faults, folder, options, tell)
        : undefined;
    const mutants = rulings
      .filter(({ plan }) => plan.source !== "fault")
      .flatMap((each) => each.rulings);
    const areAllFaults =
      faults.length > 0 &&
      options.trials === Infinity &&
      options.faults.length + options.checks.length === 0;
    const report = {
      schemaVersion: 1 as const,
      date: new Date().toISOString().slice(0, 10),
      seed: options.seed,
      node: process.versions.node,
      workers: options.workers,
      isNarrow: options.isNarrow,
      seconds: (performance.now() - startedAt) / 1000,
      checks: catalogue.filter(({ id }) => checks?.includes(id) ?? true).length,
      baseline,
      sources: rulings.map(({ plan, rulings }) => sourceReport(plan, rulings)),
      values: areAllFaults ? valuesOf(faults, mutants) : [],
      operationsWithoutFaults: areAllFaults
        ? operationsWithoutFaults(faults.map(({ trial }) => trial))
        : [],
      ...(peers && { peers }),
    };
    return { ...report, targets: targetsOf(report) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function takeBaseline(
  options: ProveOptions,
  tell: Progress,
  send: typeof sendCrew,
): Promise<{ baseline: Baseline; checks: readonly string[] | undefined }> {
  const { parts, seeds, workers, withoutRed } = options;
  const given = options.checks.length > 0 ? options.checks : undefined;
  const errands = baselineErrands(
    seeds,
    parts.includes("responses") || parts.includes("requests"),
  ).map((errand) => ({ ...errand, ...(given && { checks: given }) }));
  tell(`baseline: ${errands.length} runs against sound platforms`);
  const outcomes = await send(errands, { size: workers });
  const baseline = baselineOf(errands, outcomes);
  for (const line of [...baseline.falseAlarms, ...baseline.inconclusive, ...baseline.broken])
    tell(`RED ${line}`);
  if (baseline.isGreen) return { baseline, checks: given };
  if (!withoutRed) throw new RedBaselineError(baseline);
  const sound = (given ?? catalogue.map(({ id }) => id)).filter(
    (id) => !baseline.redChecks.includes(id),
  );
  tell(`left out: ${baseline.redChecks.join(", ")}`);
  return { baseline, checks: sound };
}

async function tryAll(
  { source, trials }: Plan,
  folder: string,
  checks: readonly string[] | undefined,
  { workers, isNarrow }: ProveOptions,
  tell: Progress,
): Promise<Ruling[]> {
  const errands = trials.map((trial): Errand => ({
    trial,
    randomSeed: 1,
    isNarrow,
    ...(checks && { checks }),
    ...(source === "fault" && { trafficFile: trafficFile(folder, trial.id) }),
  }));
  const step = Math.ceil(trials.length / 10);
  const outcomes = await sendCrew(errands, {
    size: workers,
    onOutcome: (outcome, done) => {
      const trial = trials.find(({ id }) => id === outcome.trialId);
      const word = trial && ruleOn(trial, outcome, equivalents).word;
      if (word !== "killed") tell(`${word} ${outcome.trialId} ${outcome.message ?? ""}`.trimEnd());
      if (done % step === 0) tell(`${source}: ${done} of ${trials.length}`);
    },
  });
  return trials.flatMap((trial, index) => {
    const outcome = outcomes[index];
    return outcome ? [ruleOn(trial, outcome, equivalents)] : [];
  });
}

async function lookBeside(
  faults: readonly Ruling[],
  folder: string,
  { peerFaults, seed, workers }: ProveOptions,
  tell: Progress,
): Promise<PeerReport> {
  const clean = new Map(
    platforms.map((platform) => [platform, trafficFile(folder, `clean ${platform}`)]),
  );
  tell("peers: traffic of sound platforms");
  await sendCrew(
    [...clean].map(([platform, file]) => ({
      trial: cleanTrial(platform),
      randomSeed: 1,
      trafficFile: file,
    })),
    { size: workers },
  );
  const shown = sample(faults, peerFaults, seed);
  const files: TrafficFiles = {
    clean,
    available: faults.length,
    faults: shown.map((ruling) => ({ ruling, file: trafficFile(folder, ruling.trial.id) })),
  };
  tell(`peers: ${shown.length} faults`);
  return comparePeers(files);
}

function sourceReport({ source, pool, trials }: Plan, rulings: readonly Ruling[]): SourceReport {
  return {
    source,
    rates: ratesOf(rulings),
    pool: { ...pool, tried: trials.length },
    mispointed: rulings
      .filter(({ isPointed }) => isPointed === false)
      .map(({ trial, outcome }) => ({
        id: trial.id,
        wanted: trial.pointers,
        got: [...new Set(outcome.violations.map((each) => `${each.checkId} ${each.pointer}`))],
      })),
    notKilled: rulings
      .filter(({ word }) => word !== "killed")
      .map(({ trial, word, elsewhere, outcome }) => ({
        id: trial.id,
        word,
        seenBy: elsewhere,
        summary: outcome.message ?? trial.summary,
      })),
    missedByReads: rulings
      .filter((each) => source === "fault" && isMissedByReads(each))
      .map(({ trial: { id, summary }, killers }) => ({ id, killers, summary })),
  };
}

function valuesOf(faults: readonly Ruling[], mutants: readonly Ruling[]): ProofReport["values"] {
  const byMutants = new Map(
    checkValues(catalogue, mutants).map(({ checkId, kills }) => [checkId, kills]),
  );
  return checkValues(catalogue, faults).map((value) => ({
    ...value,
    mutants: byMutants.get(value.checkId) ?? 0,
    justification: reasonToStay(value.checkId),
  }));
}

function trafficFile(folder: string, id: string): string {
  return join(folder, `${id.replaceAll(/\W+/g, "-")}.ndjson`);
}
