import type { Baseline } from "../figures/baseline.ts";
import type { CheckValue } from "../figures/check-value.ts";
import type { Rates } from "../figures/rates.ts";
import type { Word } from "../figures/ruling.ts";
import type { PeerReport } from "../peers/compare-peers.ts";
import type { Source } from "../trial/trial.ts";

/** The figures of one source of faults. */
export type SourceReport = {
  source: Source;
  rates: Rates;
  /** How many there are, how many of them were tried, and what became of the others, by reason. */
  pool: Readonly<Record<string, number>>;
  /** What was killed by a violation that points at another promise, and where the killers point. */
  mispointed: { id: string; wanted: readonly string[]; got: readonly string[] }[];
  /** Everything that was tried and not killed. */
  notKilled: { id: string; word: Word; seenBy: readonly string[]; summary: string }[];
  /** Faults that show on reads and that what only reads does not kill, with what does. Mutants have no such run. */
  missedByReads: { id: string; killers: readonly string[]; summary: string }[];
};

/** What a proof found. */
export type ProofReport = {
  schemaVersion: 1;
  /** ISO 8601 day. */
  date: string;
  /** Random seed of all samples. */
  seed: number;
  node: string;
  workers: number;
  /** Whether faults met the checks of their operations alone. */
  isNarrow: boolean;
  /** Of the whole proof. */
  seconds: number;
  checks: number;
  baseline: Baseline;
  sources: SourceReport[];
  values: (CheckValue & { mutants: number; justification: string | undefined })[];
  operationsWithoutFaults: string[];
  peers?: PeerReport;
  targets: Target[];
};

/** What was set out to be reached. */
export type Target = { name: string; wanted: string; got: string; isMet: boolean };
