import type { Clock } from "../src/clock.ts";

/** Time that stands still until it is moved; a sleep moves it at once. */
export type ManualClock = Clock & { advance(milliseconds: number): void; slept: number[] };

export const hour = 3_600_000;
export const day = 24 * hour;

export function createManualClock(start = Date.parse("2026-11-22T09:00:00Z")): ManualClock {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    advance(milliseconds) {
      now += milliseconds;
    },
    sleep(milliseconds, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      slept.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  };
}
