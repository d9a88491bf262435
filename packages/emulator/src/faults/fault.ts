import type { Answer } from "../answer.ts";
import type { Call, Handler, Reply } from "../call.ts";
import type { Clock } from "../clock.ts";

/** What a fault of the network sees of a request. `index` counts from 1. */
export type Transit = {
  request: Request;
  index: number;
  operationId: string | undefined;
  clock: Clock;
  /** The number a fault was given, as in `latency:200`; undefined where none was. */
  value: number | undefined;
};

type Described = { name: string; summary: string };

/** Stands between the caller and the platform: delays, drops or replaces whole exchanges. */
export type NetworkFault = Described & {
  kind: "network";
  carry(transit: Transit, next: () => Promise<Response>): Promise<Response>;
};

/** A platform that breaks its contract in an answer it gives; `operations` it concerns, all when absent. */
export type AnswerFault = Described & {
  kind: "status" | "content-type" | "body";
  operations?: readonly string[];
  change(answer: Answer, call: Call): Answer;
};

/** A platform that does something else than it documents. */
export type SemanticFault = Described & {
  kind: "semantics";
  operations: readonly string[];
  handle(call: Call, next: Handler): Reply;
};

export type Fault = NetworkFault | AnswerFault | SemanticFault;
