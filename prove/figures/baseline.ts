import type { Platform } from "@purser/spec";
import { contracts, platforms } from "../schema/documents.ts";
import type { Errand } from "../trial/worker.ts";
import { layers, type Layer, type Outcome, type Trial } from "../trial/trial.ts";

/** What the suite says of sound platforms. A kill counts only where it says nothing. */
export type Baseline = {
  isGreen: boolean;
  seeds: number;
  runs: number;
  /** Violations of a sound platform: the run, the check, the operation and the case. */
  falseAlarms: string[];
  inconclusive: string[];
  /** Runs that ended early. */
  broken: string[];
  /** Passes of the whole run that had fewest. */
  fewestPasses: number;
  /** Of a whole run, on average. */
  requests: Readonly<Record<Layer, number>>;
  seconds: number;
  /** Checks that said anything of this: what they say of a fault counts for nothing. */
  redChecks: string[];
};

/**
 * Returns the runs of a baseline: the whole suite with several random seeds, and for the mutants each operation's checks
 * alone.
 */
export function baselineErrands(seeds: number, withOperations: boolean): Errand[] {
  return platforms.flatMap((platform) => [
    ...Array.from({ length: seeds }, (_, index) => ({
      trial: cleanRun(platform, `seed ${index + 1}`),
      randomSeed: index + 1,
    })),
    ...[...contracts[platform].operations.keys()]
      .filter(() => withOperations)
      .map((operationId) => ({
        trial: cleanRun(platform, operationId, operationId),
        randomSeed: 1,
      })),
  ]);
}

/** Says what a baseline's runs amount to. */
export function baselineOf(errands: readonly Errand[], outcomes: readonly Outcome[]): Baseline {
  const seen = outcomes.flatMap(({ trialId, violations }) =>
    violations.map((each) => ({ trialId, ...each })),
  );
  const falseAlarms = seen.map(
    ({ trialId, checkId, operationId, case: name }) =>
      `${trialId}: ${checkId}/${operationId}/${name}`,
  );
  const inconclusive = outcomes.flatMap(({ trialId, inconclusive }) =>
    inconclusive.map((id) => `${trialId}: ${id}`),
  );
  const broken = outcomes
    .filter(({ state }) => state !== "done")
    .map(({ trialId, state, message }) => `${trialId}: ${state}: ${message}`);
  const whole = outcomes.filter((_, index) => isWhole(errands[index]?.trial));
  const perRun = (total: number): number => total / Math.max(whole.length, 1);
  const redIds = outcomes.flatMap(({ inconclusive }) =>
    inconclusive.map((id) => id.split("/")[0] ?? ""),
  );
  return {
    isGreen: falseAlarms.length + inconclusive.length + broken.length === 0,
    seeds: whole.length / platforms.length,
    runs: outcomes.length,
    falseAlarms,
    inconclusive,
    broken,
    fewestPasses: Math.min(...whole.map(({ passes }) => passes)),
    requests: Object.fromEntries(
      layers.map((layer) => [
        layer,
        perRun(whole.reduce((sum, { requests }) => sum + requests[layer], 0)),
      ]),
    ) as Record<Layer, number>,
    seconds: perRun(whole.reduce((sum, { took }) => sum + took, 0)) / 1000,
    redChecks: [...new Set([...seen.map(({ checkId }) => checkId), ...redIds])].toSorted(),
  };
}

function isWhole(trial: Trial | undefined): boolean {
  return trial?.seed.kind === "none" && trial.seed.width === "whole";
}

function cleanRun(platform: Platform, name: string, operationId?: string): Trial {
  return {
    id: `clean ${platform} ${name}`,
    source: "fault",
    platform,
    class: "none",
    operations: operationId === undefined ? [] : [operationId],
    summary: "Nothing is broken.",
    pointers: [],
    seed: { kind: "none", width: operationId === undefined ? "whole" : "operation" },
  };
}
