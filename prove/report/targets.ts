import { shareOf, type Rate } from "../figures/rates.ts";
import type { Source } from "../trial/trial.ts";
import { percent } from "./percent.ts";
import type { ProofReport, SourceReport, Target } from "./proof-report.ts";

/** Kills that are wanted of each source. */
const wantedRates: Readonly<Record<Source, number>> = {
  fault: 0.98,
  response: 0.95,
  request: 0.95,
};

const names: Readonly<Record<Source, string>> = {
  fault: "hand-written faults killed",
  response: "mutants of answers killed",
  request: "mutants of constraints killed",
};

/** Returns what was set out to be reached of all that was tried, and whether it was. */
export function targetsOf(report: Omit<ProofReport, "targets">): Target[] {
  const { baseline, sources, values, operationsWithoutFaults, peers } = report;
  const alarms = baseline.falseAlarms.length + baseline.inconclusive.length;
  const faults = sources.find(({ source }) => source === "fault");
  return [
    {
      name: `false alarms and inconclusive results over ${baseline.seeds} seeds`,
      wanted: "0",
      got: `${alarms}`,
      isMet: baseline.isGreen,
    },
    ...sources.flatMap(sourceTargets),
    ...(faults ? faultTargets(faults) : []),
    ...(faults && values.length > 0
      ? [
          atMost("operations without a fault", operationsWithoutFaults.length, 0),
          atMost(
            "checks that kill nothing alone, and no reason given",
            values.filter(({ alone, justification }) => alone === 0 && !justification).length,
            0,
          ),
        ]
      : []),
    ...(peers
      ? [
          {
            name: "times the best peer",
            wanted: "at least 3",
            got: peers.ratio.toFixed(1),
            isMet: peers.ratio >= 3,
          },
        ]
      : []),
  ];
}

function sourceTargets({ source, rates }: SourceReport): Target[] {
  const equivalent = { killed: rates.words.equivalent, trials: total(rates.words) };
  return [
    atLeast(names[source], rates.all, wantedRates[source]),
    atLeast(`${source}: right operation`, rates.operationAttribution, 0.95),
    ...(rates.pointerAttribution.trials > 0
      ? [atLeast(`${source}: right promise`, rates.pointerAttribution, 0.95)]
      : []),
    {
      name: `${source}: equivalent by hand`,
      wanted: "at most 3 %",
      got: percent(shareOf(equivalent)),
      isMet: equivalent.killed <= equivalent.trials * 0.03,
    },
  ];
}

/** Many faults show on writes alone, where no run that only reads can see them: both shares are told. */
function faultTargets({ rates }: SourceReport): Target[] {
  const { trials } = rates.readable;
  const reading = rates.byLayer.find(({ layer }) => layer === "C");
  return [
    ...(reading ? [atLeast("killed by what only reads, of all", reading, 0.55)] : []),
    atLeast(`killed by what only reads, of the ${trials} that show on reads`, rates.readable, 1),
  ];
}

function atLeast(name: string, rate: Pick<Rate, "killed" | "trials">, wanted: number): Target {
  const got = shareOf(rate);
  return { name, wanted: `at least ${percent(wanted)}`, got: percent(got), isMet: got >= wanted };
}

function atMost(name: string, got: number, wanted: number): Target {
  return { name, wanted: `${wanted}`, got: `${got}`, isMet: got <= wanted };
}

function total(words: Readonly<Record<string, number>>): number {
  return Object.values(words).reduce((sum, each) => sum + each, 0);
}
