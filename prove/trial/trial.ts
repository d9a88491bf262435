import type { Platform } from "@purser/spec";

/** Where a seeded fault comes from. Each source is reported apart: none may hide behind another's figures. */
export type Source = "fault" | "response" | "request";

/** One seeded fault on one platform, and what a run has to say of it. All of it is plain data: it goes to another process. */
export type Trial = {
  /** The same from run to run, e.g. `fault atlas body-roles-repeated`. */
  id: string;
  source: Source;
  platform: Platform;
  /** The class that rates are given by, e.g. `status`, `drop`, `maxLength`. */
  class: string;
  /** The operations it shows on: a violation of any other is misplaced. */
  operations: readonly string[];
  /** What is broken, in one sentence. */
  summary: string;
  /**
   * JSON pointers of the promise that is broken: the right place of a violation is one of them or below. None where no
   * single promise is.
   */
  pointers: readonly string[];
  seed: Seeded;
  /** Whether the document itself says that nobody knows: what is seen there may be observed, and no violation. */
  isOpen?: boolean;
};

/** How an endpoint is broken. */
export type Seeded =
  /** Not at all: what a run of that width says is a false alarm. */
  | { kind: "none"; width: "whole" | "operation" }
  | { kind: "fault"; name: string }
  | { kind: "response"; status: number; mutation: ResponseMutation }
  | ({ kind: "request" } & RequestConstraint);

/** A constraint on what an operation is sent. */
export type RequestConstraint = {
  /** `body`, or a parameter as in `query itemsPerPage`. */
  part: string;
  /** Pointer into the part's schema with its references resolved; the empty pointer is the schema itself. */
  route: string;
  keyword: string;
  /** Of a list of required members the one that is required no more. */
  item?: string;
};

/** What is done to the answers of one operation and status on their way. */
export type ResponseMutation =
  | { kind: "body"; what: BodyMutation; at: readonly string[]; schema: string }
  | { kind: "status"; to: number }
  | { kind: "content-type"; to: string | null }
  | { kind: "header"; name: string; to: string | null };

/** Changes to a value of an answer; `each` in a path stands for every item of an array or member of a map. */
export type BodyMutation =
  | "drop"
  | "null"
  | "retype"
  | "enum"
  | "format"
  | "range"
  | "extra"
  | "longer"
  | "shorter";

/** The path segment that stands for every item. */
export const each = "*";

/** Cumulative layers of the suite: what a person may leave out, from the back. */
export type Layer = "A" | "B" | "C" | "D" | "E";

export const layers: readonly Layer[] = ["A", "B", "C", "D", "E"];

/** What each layer adds to those before it. */
export const layerMeanings: Readonly<Record<Layer, string>> = {
  A: "reads: status, media type and schema",
  B: "and the other passive checks",
  C: "and harmless probes, those that provoke on the emulator included: everything that only reads",
  D: "and the lifecycle: everything else that needs leave to write",
  E: "and negative writes, generated ones included",
};

/** A violation, as far as the proof asks. */
export type Sighting = {
  checkId: string;
  operationId: string;
  case: string;
  pointer: string | undefined;
  layer: Layer;
};

/** How a trial ended. */
export type Outcome = {
  trialId: string;
  /** `crash`: a run rejected; `timeout`: it did not end. Neither is a kill, whatever was seen before. */
  state: "done" | "crash" | "timeout";
  message?: string;
  violations: readonly Sighting[];
  /** Ids of results that were inconclusive. */
  inconclusive: readonly string[];
  /** Results of other verdicts: passes count towards a green baseline, or a run that looked at nothing would be one. */
  passes: number;
  requests: Readonly<Record<Layer, number>>;
  /** Milliseconds of real time. */
  took: number;
  /** For mutants of answers: how many answers were changed, and whether any of them broke its schema. */
  mutated?: { answers: number; isSchemaBroken: boolean };
  /** For mutants of constraints that nobody saw: whether other rules refuse the same; see `isShielded`. */
  isShielded?: boolean;
};
