import { parseArgs } from "node:util";

/** What a proof consists of; each can be had alone. */
export const partNames = ["faults", "responses", "requests", "peers"] as const;
export type PartName = (typeof partNames)[number];

export type ProveOptions = {
  parts: readonly PartName[];
  /** Beginnings of names: only faults of the emulator that begin so are tried. None: all. */
  faults: readonly string[];
  /** Ids: only these checks are run. None: all. */
  checks: readonly string[];
  /** Random seed of all samples. */
  seed: number;
  /** Faults of the emulator that are tried, each counted once per platform. */
  trials: number;
  /** Mutants of answers that are tried; those of requests that are. */
  responses: number;
  requests: number;
  /** Faults that the peers are shown. */
  peerFaults: number;
  /** Random seeds of the baseline. */
  seeds: number;
  workers: number;
  /** Whether each fault meets the checks of its operations alone, rather than the whole suite: quicker, and never more kills. */
  isNarrow: boolean;
  /** Whether checks that are red on a sound platform are left out, rather than refusing to count anything. */
  withoutRed: boolean;
  json: boolean;
};

/** Reads the command line. Throws a TypeError for what it does not know. */
export function readOptions(given: readonly string[]): ProveOptions {
  const { values } = parseArgs({
    args: [...given],
    options: {
      part: { type: "string", multiple: true },
      fault: { type: "string", multiple: true },
      check: { type: "string", multiple: true },
      seed: { type: "string", default: "7" },
      trials: { type: "string" },
      responses: { type: "string", default: "400" },
      requests: { type: "string", default: "300" },
      "peer-faults": { type: "string", default: "300" },
      seeds: { type: "string", default: "20" },
      workers: { type: "string", default: "2" },
      "whole-suite": { type: "boolean", default: false },
      "without-red": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const parts = (values.part ?? (values.fault ? ["faults"] : partNames)).map(toPart);
  return {
    parts,
    faults: values.fault ?? [],
    checks: values.check ?? [],
    seed: toCount(values.seed),
    trials: values.trials === undefined ? Infinity : toCount(values.trials),
    responses: toCount(values.responses),
    requests: toCount(values.requests),
    peerFaults: toCount(values["peer-faults"]),
    seeds: toCount(values.seeds),
    workers: toCount(values.workers),
    isNarrow: !values["whole-suite"],
    withoutRed: values["without-red"],
    json: values.json,
  };
}

/**
 * Whether every source is asked for, with all checks and over a green baseline: only then are the figures written down.
 * Samples may be as small as one likes; the figures say of how many they are.
 */
export function isWhole({ parts, faults, checks, withoutRed }: ProveOptions): boolean {
  return parts.length === partNames.length && faults.length + checks.length === 0 && !withoutRed;
}

function toPart(name: string): PartName {
  const part = partNames.find((each) => each === name);
  if (!part) throw new TypeError(`There is no part ${name}: ${partNames.join(", ")}.`);
  return part;
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0) throw new TypeError(`${text} is no whole number.`);
  return count;
}
