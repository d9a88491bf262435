import type { CallOptions } from "@purser/core";
import type { Leftover } from "./outcome.ts";
import type { PlannedRequest } from "./planned-request.ts";

/** One request of a plan that has no secret in its answer. */
export type Step = {
  request: PlannedRequest;
  /** What it does, for people: "Deleting the secret …". */
  words: string;
  send(options: CallOptions): PromiseLike<unknown>;
  /** Reads whether what was asked for is so. */
  isDone(options: CallOptions): Promise<boolean>;
  /** What was done, in a sentence: "203.0.113.7 was removed." */
  said: string;
  /** What is there if it is not known whether the request took effect. */
  unknown(): Leftover;
  /** What is still there if the run stops before this step, where that should not be. */
  remaining?(): Leftover;
};
