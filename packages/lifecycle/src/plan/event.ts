import type { Leftover } from "./outcome.ts";
import type { PlannedRequest } from "./planned-request.ts";

/** What is told while a plan runs, in order. No event holds a secret. */
export type LifecycleEvent =
  | {
      kind: "step";
      state: "started" | "done" | "failed";
      /** Counts from 1. */
      step: number;
      of: number;
      /** What the step does, for people: "Creating a secret of orders-auth". */
      words: string;
      request?: PlannedRequest;
    }
  /** The run waits for something before it goes on, such as a rate bucket or a successor's first use. Milliseconds. */
  | { kind: "waiting"; words: string; milliseconds: number }
  | { kind: "warning"; message: string }
  /** One account of a job has come so far. */
  | {
      kind: "row";
      clientId: string;
      accountName: string;
      state:
        | "started"
        | "finished"
        | "awaiting"
        | "given-up"
        | "failed"
        | "not-started"
        | "skipped";
      words: string;
      /** Accounts that are done with, of all. */
      done: number;
      of: number;
    }
  | { kind: "left-behind"; leftover: Leftover };
