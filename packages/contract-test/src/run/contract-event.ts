import type { Platform } from "@purser/spec";
import type { Exchange } from "../exchange/exchange.ts";
import type { Result, Verdict } from "../verdicts/verdict.ts";

/** How a run went. */
export type Summary = Record<Verdict, number> & {
  requests: number;
  /** Seconds on the run's clock. */
  seconds: number;
};

export type CleanUp = {
  created: number;
  deleted: number;
  left: number;
};

/** A run as a whole: the same as the document of `--json`. */
export type ContractReport = {
  schemaVersion: 1;
  /** Origin of the endpoint. */
  target: string;
  platform: Platform;
  runId: string;
  randomSeed: number;
  /** ISO 8601. */
  startedAt: string;
  summary: Summary;
  results: readonly Result[];
  cleanup: CleanUp;
  /** Client IDs, or the marks of what no ID is known of. */
  leftovers: readonly string[];
};

/** What a run tells while it goes on, in order. Redacted before anybody hears it. */
export type ContractEvent =
  | {
      kind: "run";
      runId: string;
      platform: Platform;
      target: string;
      randomSeed: number;
      startedAt: string;
      mayWrite: boolean;
      isEmulated: boolean;
    }
  | { kind: "check"; checkId: string; index: number; total: number }
  | { kind: "exchange"; exchange: Exchange }
  | { kind: "result"; result: Result }
  | { kind: "cleanup"; cleanup: CleanUp; leftovers: readonly string[] }
  | { kind: "end"; report: ContractReport };
