import type { Judgement, Verdict } from "./verdict.ts";

/** What is said of a promise, whichever way it went. */
export type Promised = Omit<Judgement, "verdict" | "message"> & {
  /** What holds, as a sentence. */
  kept: string;
  /** What does not, as a sentence. */
  broken: string;
  /** What it is if it does not hold. @default "violation" */
  verdict?: Verdict;
};

/** Returns the judgement of a promise: a pass, or what is given for its breach. Expected and actual belong to a breach. */
export function judged(isKept: boolean, promised: Promised): Judgement {
  const { kept, broken, verdict = "violation", expected, actual, ...rest } = promised;
  if (isKept) return { ...rest, verdict: "pass", message: kept };
  return { ...rest, verdict, message: broken, expected, actual };
}

/**
 * Returns what it is when an endpoint does otherwise than the document reads where the pages are silent: news about a
 * service, a breach by an emulator, which is made after the document.
 */
export function breachOfReading({ isEmulated }: { isEmulated: boolean }): Verdict {
  return isEmulated ? "violation" : "observed";
}
