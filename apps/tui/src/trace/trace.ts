/** One request, as it can be shown: never with a header or a body. */
export type TraceEntry = {
  /** Tells it from the others; counts up. */
  id: number;
  /** Milliseconds since the epoch: when it was sent. */
  at: number;
  /** Name of the connection that sent it. */
  connection: string;
  /** Of all attempts of one call. */
  requestId: string;
  operationId: string;
  method: string;
  path: string;
  /** From 1. */
  attempt: number;
  /** Undefined while it is under way, and where nothing was answered. */
  status?: number;
  /** Milliseconds to the headers of the answer. */
  took?: number;
  /** Requests that the platform still lets through, where it says so. */
  remaining?: number;
  /** Why nothing was answered. */
  failure?: string;
  /** Milliseconds until it is tried again, and why. */
  retry?: { delay: number; reason: string };
  /** Milliseconds that it waits for a rate limit. */
  waited?: number;
};

/** The last requests of all connections. */
export type Trace = {
  /** The latest first; the same array until something happens. */
  readonly entries: readonly TraceEntry[];
  /** Counts up with every event. */
  readonly version: number;
  /** What the platform said last of the requests that it still lets through. */
  readonly remaining: number | undefined;
  /** How often a platform answered 429. */
  readonly refusals: number;
};
