import type { Platform } from "@purser/spec";
import type { Answer } from "../answer.ts";
import type { Call, Handler, Reply } from "../call.ts";
import type { Clock } from "../clock.ts";
import type { Incoming } from "../protocol/incoming.ts";
import type { Instant } from "../state/records.ts";
import type { World } from "../state/world.ts";
import type { Steps } from "../steps.ts";

/** What a fault of the network sees of a request. `index` counts from 1. */
export type Transit = {
  request: Request;
  index: number;
  operationId: string | undefined;
  clock: Clock;
  /** The number a fault was given, as in `latency:200`; undefined where none was. */
  value: number | undefined;
};

/** Stands between the caller and the platform: delays, drops or replaces whole exchanges. */
export type NetworkFault = {
  kind: "network";
  name: string;
  summary: string;
  carry(transit: Transit, next: () => Promise<Response>): Promise<Response>;
};

/** Which part of its contract a platform breaks. */
export type FaultClass = "status" | "content-type" | "header" | "body" | "semantic";

/** The operations a fault can show on, by platform; a platform that is absent never shows it. */
export type FaultyOperations = Partial<Record<Platform, readonly string[]>>;

/** What a contract fault sees of an exchange whose answer it changes. */
export type Scene = {
  incoming: Incoming;
  operationId: string | undefined;
  /** Absent where the request was refused before its operation was reached. */
  call: Call | undefined;
  world: World;
  now: Instant;
};

/**
 * A platform that breaks its contract. The fault sits where the real one would: `steps` replaces rules around the
 * operation, `handle` wraps the operation, `change` touches the answer alone, refusals included, before any envelope.
 */
export type ContractFault = {
  kind: "contract";
  name: string;
  class: FaultClass;
  operations: FaultyOperations;
  /** One sentence: what breaks, and which documented promise with it. */
  summary: string;
  steps?(steps: Steps): Partial<Steps>;
  handle?(call: Call, next: Handler): Reply;
  change?(answer: Answer, scene: Scene): Answer;
};

export type Fault = NetworkFault | ContractFault;
