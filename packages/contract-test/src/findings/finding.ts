import type { Result, Verdict } from "../verdicts/verdict.ts";
import type { SpecPlace } from "./spec-place.ts";
import type { Move } from "./who-must-move.ts";

/** A violation or a drift, with everything it takes to act on it. */
export type Finding = {
  /** The same from run to run. */
  id: string;
  verdict: Extract<Verdict, "violation" | "drift">;
  checkId: string;
  /** What the check asserts. */
  summary: string;
  operationId: string;
  case: string;
  message: string;
  expected: string | undefined;
  actual: string | undefined;
  /** The promise: where it is written, and what it says there. */
  pointer: string | undefined;
  place: SpecPlace | undefined;
  promise: string | undefined;
  /** The request that shows it; undefined where none does. */
  input: { method: string; url: string; body: string | undefined } | undefined;
  curl: string | undefined;
  /** Position in the HAR, counted from 1: the exchange's number. */
  harEntry: number | undefined;
  evidence: readonly number[];
  randomSeed: number;
  /** ISO 8601. */
  firstSeen: string;
  lastSeen: string;
  move: Move;
};

/** When a finding was first seen, by its id. */
export type SeenBefore = Readonly<Record<string, { firstSeen: string; lastSeen: string }>>;

/** Whether a result is one that somebody must act on. */
export function isFinding(result: Result): result is Result & { verdict: Finding["verdict"] } {
  return result.verdict === "violation" || result.verdict === "drift";
}
