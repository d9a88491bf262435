import type { Clock } from "@purser/core";

export type WatchOptions = {
  clock: Clock;
  signal: AbortSignal;
  /** Milliseconds between the end of a reading and the beginning of the next one, at least. */
  every: number;
  /** Whether nothing may change on the screen now. */
  isHeld: () => boolean;
  /** Reads again, and says whether the platform asked for fewer requests. */
  refresh: () => Promise<{ isRateLimited: boolean }>;
  /** Hears of the time that is left between two readings from now on. */
  onEvery: (milliseconds: number) => void;
};

/** Milliseconds between two looks at whether the screen may change again. */
const patience = 1000;

/** Of the time a watch takes, what it reads at most: a quarter of it is left to others who share the rate limits. */
const restPerReading = 3;

/**
 * Reads again and again. Resolves when the platform asked for fewer requests; until then only the signal ends it. Readings
 * that take long come further apart.
 */
export async function watch(options: WatchOptions): Promise<void> {
  const { clock, signal, isHeld, refresh, onEvery } = options;
  let { every } = options;
  for (;;) {
    onEvery(every);
    await clock.sleep(every, signal);
    while (isHeld()) await clock.sleep(patience, signal);
    const start = clock.now();
    const { isRateLimited } = await refresh();
    signal.throwIfAborted();
    if (isRateLimited) return;
    every = Math.max(options.every, restPerReading * (clock.now() - start));
  }
}
