import { setTimeout as wait } from "node:timers/promises";

/** The machine's own clock. */
export const systemClock = {
  now: (): number => Date.now(),
  sleep: (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    wait(milliseconds, undefined, signal ? { signal } : {}),
};
