import { showsOnReads } from "../faults/shows-on-reads.ts";
import { groupedBy } from "../grouped-by.ts";
import { layers, type Layer } from "../trial/trial.ts";
import type { Ruling, Word } from "./ruling.ts";

/** Kills among the trials that count: those that are neither equivalent nor open. */
export type Rate = { name: string; killed: number; trials: number };

/** The figures of one source of faults. */
export type Rates = {
  all: Rate;
  words: Readonly<Record<Word, number>>;
  byClass: Rate[];
  byPlatform: Rate[];
  /** Cumulative: what a layer and those before it kill. */
  byLayer: (Rate & { layer: Layer; requests: number })[];
  /** What the layers that only read kill, of what shows on an operation that they may ask. */
  readable: Rate;
  /** Kills, of the trials in which there was any violation at all: how often the suite names the right operation. */
  operationAttribution: Rate;
  /** Kills that point at the promise that is broken, of those that could. */
  pointerAttribution: Rate;
  requestsPerKill: number;
  secondsPerKill: number;
};

/** What nobody can be asked to kill. */
const beyondKilling = new Set<Word>(["equivalent", "shielded", "open"]);

/** Returns the figures of a source's rulings. */
export function ratesOf(rulings: readonly Ruling[]): Rates {
  const counting = rulings.filter(({ word }) => !beyondKilling.has(word));
  const killed = counting.filter(({ word }) => word === "killed");
  const seen = counting.filter(({ word }) => word === "killed" || word === "misplaced");
  const pointable = killed.filter(({ isPointed }) => isPointed !== undefined);
  const requests = sum(rulings.flatMap(({ outcome }) => Object.values(outcome.requests)));
  const seconds = sum(rulings.map(({ outcome }) => outcome.took)) / 1000;
  return {
    all: rateOf("all", counting),
    words: wordCounts(rulings),
    byClass: grouped(counting, ({ trial }) => trial.class),
    byPlatform: grouped(counting, ({ trial }) => trial.platform),
    byLayer: layers.map((layer, index) => ({
      name: layer,
      layer,
      killed: killed.filter((each) => each.layer && layers.indexOf(each.layer) <= index).length,
      trials: counting.length,
      requests: requestsThrough(rulings, index),
    })),
    readable: {
      name: "reads",
      killed: killed.filter(({ trial, layer }) => showsOnReads(trial) && isReadOnly(layer)).length,
      trials: counting.filter(({ trial }) => showsOnReads(trial)).length,
    },
    operationAttribution: { name: "operation", killed: killed.length, trials: seen.length },
    pointerAttribution: {
      name: "pointer",
      killed: pointable.filter(({ isPointed }) => isPointed).length,
      trials: pointable.length,
    },
    requestsPerKill: requests / Math.max(killed.length, 1),
    secondsPerKill: seconds / Math.max(killed.length, 1),
  };
}

/** Whether a ruling is of a fault that shows on reads, and that what only reads does not kill. */
export function isMissedByReads({ trial, word, layer }: Ruling): boolean {
  return !beyondKilling.has(word) && showsOnReads(trial) && !isReadOnly(layer);
}

function isReadOnly(layer: Layer | undefined): boolean {
  return layer === "A" || layer === "B" || layer === "C";
}

/** Returns a rate as a share of one; 1 where there was nothing to kill. */
export function shareOf({ killed, trials }: Pick<Rate, "killed" | "trials">): number {
  return trials === 0 ? 1 : killed / trials;
}

function rateOf(name: string, rulings: readonly Ruling[]): Rate {
  const killed = rulings.filter(({ word }) => word === "killed").length;
  return { name, killed, trials: rulings.length };
}

function grouped(rulings: readonly Ruling[], key: (ruling: Ruling) => string): Rate[] {
  const groups = groupedBy(rulings, key);
  return [...groups].map(([name, members]) => rateOf(name, members));
}

function wordCounts(rulings: readonly Ruling[]): Record<Word, number> {
  const counts: Record<Word, number> = {
    killed: 0,
    misplaced: 0,
    survived: 0,
    open: 0,
    equivalent: 0,
    shielded: 0,
    crash: 0,
    timeout: 0,
  };
  for (const { word } of rulings) counts[word]++;
  return counts;
}

/** Requests of a run through a layer, on average. */
function requestsThrough(rulings: readonly Ruling[], index: number): number {
  const through = layers.slice(0, index + 1);
  const all = sum(rulings.map(({ outcome }) => sum(through.map((each) => outcome.requests[each]))));
  // What the lowest layer reads is counted with the second: both look at the same answers.
  return all / Math.max(rulings.length, 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
