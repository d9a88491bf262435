import type { Clock } from "@purser/core";

/**
 * Returns a clock whose sleepers wake when a signal says so. A client goes on minting its token when the call that asked for
 * it is canceled, because others may wait for it. Its time limits and its waits for another attempt all sleep by its clock:
 * with those ended, nothing keeps the process of a command that is over.
 */
export function stoppableClock(clock: Clock, stop: AbortSignal): Clock {
  return {
    now: () => clock.now(),
    sleep: (milliseconds, signal) =>
      clock.sleep(milliseconds, signal === undefined ? stop : AbortSignal.any([signal, stop])),
  };
}
