import type { Clock } from "../clock.ts";
import { attemptOf, contextOf } from "../errors/call-context.ts";
import { RateLimitedError } from "../errors/rate-limited-error.ts";
import type { RateGovernor } from "../pacing/rate-governor.ts";
import { readRateHeaders, type RateReading } from "../pacing/rate-reading.ts";
import type { Redactor } from "../redaction/redactor.ts";
import { refusalToRates } from "../refusals/read-refusal.ts";
import { isUnsent } from "../retry/is-unsent.ts";
import type { Call, Layer } from "./call.ts";

export type PacingOptions = {
  governor: RateGovernor;
  clock: Clock;
  redactor?: Redactor | undefined;
};

/**
 * Sends each attempt when the governor gives leave, and tells it what the answer says. Throws `RateLimitedError` at once
 * when the wait would pass the call's deadline, and the reason of the call's signal when that ends the wait.
 */
export function withPacing({ governor, clock, redactor }: PacingOptions): Layer {
  return (next) => async (call) => {
    const { operation, params, requestId, attempt } = call;
    const { signal, priority = "person", deadline } = call.options;
    if (deadline !== undefined) {
      const wait = governor.eta(call, 1, priority);
      if (wait > 0 && wait >= deadline) throw tooLongOf(call, wait, deadline, redactor);
    }
    const entry = governor.enter({ operation, params, requestId, attempt, priority, signal });
    const slot = entry instanceof Promise ? await entry : entry;
    let reading: RateReading | "lost" | "unsent" = "lost";
    try {
      if (signal?.aborted) {
        reading = "unsent";
        throw signal.reason;
      }
      const reply = await next(call);
      reading = readRateHeaders(reply.response.headers);
      if (reply.status === 429) {
        reading = { ...reading, refusal: await refusalToRates(reply, clock.now()) };
      }
      return reply;
    } catch (error) {
      if (isUnsent(error)) reading = "unsent";
      throw error;
    } finally {
      governor.leave(slot, reading);
    }
  };
}

function tooLongOf(
  call: Call,
  retryAfter: number,
  deadline: number,
  redactor: Redactor | undefined,
): RateLimitedError {
  const seconds = (milliseconds: number) => `${Math.ceil(milliseconds / 1000)} s`;
  return new RateLimitedError(
    `${attemptOf(call)} was not sent: its rate limit is used up for ${seconds(retryAfter)}, and the deadline is in ${seconds(deadline)}. Try again later, or give it a longer \`deadline\`.`,
    { ...contextOf(call, redactor), status: 429, retryAfter },
  );
}
