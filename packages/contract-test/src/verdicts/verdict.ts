/**
 * What a check found. `violation`: the endpoint breaks its contract. `drift`: the spec is behind, the service is probably
 * right. `observed`: an open point of the documentation, settled by looking. `inconclusive`: something else got in the way.
 */
export type Verdict = "pass" | "violation" | "drift" | "observed" | "inconclusive" | "skipped";

/** From best to worst: of several about the same thing the later one stands. */
export const verdictOrder: readonly Verdict[] = [
  "skipped",
  "pass",
  "observed",
  "inconclusive",
  "drift",
  "violation",
];

/** What a check says about one case; where it says nothing, the exchange and its operation speak. */
export type Judgement = {
  verdict: Verdict;
  /** The operation at fault. @default that of the last exchange */
  operationId?: string | undefined;
  /** What was tried, in words that stay the same from run to run, e.g. `pageNum=0`. */
  case: string;
  /** One sentence: what holds, what does not, or why nothing can be said. */
  message: string;
  expected?: string | undefined;
  actual?: string | undefined;
  /** JSON pointer into the platform's document: the promise that is kept or broken. @default the operation's */
  pointer?: string | undefined;
  /** Numbers of the exchanges that show it. */
  evidence?: readonly number[] | undefined;
};

/** A judgement with its place: one per check, operation and case. */
export type Result = {
  /** The same from run to run: what `replay` is given. */
  id: string;
  checkId: string;
  /** `*` for what is about the run as a whole. */
  operationId: string;
  case: string;
  verdict: Verdict;
  message: string;
  expected?: string | undefined;
  actual?: string | undefined;
  pointer?: string | undefined;
  evidence: readonly number[];
};
