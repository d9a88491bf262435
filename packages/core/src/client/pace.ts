import type { Priority } from "../fetch/call.ts";
import { operationOf } from "../operations/operations.ts";
import type { LiveRateLimit } from "../pacing/endpoint-sets.ts";
import type { Connection } from "./connection.ts";

/** What a client knows of the platform's rate limits. */
export type Pace = {
  /** Calls that wait in line now. */
  readonly waiting: number;
  /**
   * Milliseconds until `count` more calls of an operation can have been sent, those in line included; how long answers
   * take is left out.
   */
  eta(
    operationId: string,
    params: Readonly<Record<string, string>>,
    count?: number,
    priority?: Priority,
  ): number;
  /** Takes over live figures, as `rateLimits.list()` of Atlas returns them. */
  learn(limits: readonly LiveRateLimit[]): void;
};

export function createPace({ platform, governor }: Connection): Pace {
  return {
    get waiting() {
      return governor.waiting;
    },
    eta(operationId, params, count, priority) {
      const operation = operationOf(platform, operationId);
      return governor.eta({ operation, params }, count, priority);
    },
    learn: (limits) => governor.learn(limits),
  };
}
