import { systemClock, type Clock } from "@purser/core";

/** Milliseconds. A demo that is shorter than this sees one instant only, so it prints the same every time. */
const fixedTick = 10_000;

/**
 * Returns a clock that starts at an instant and runs with real time. `isFixed`, for an instant that a
 * person chose, makes it tick in steps of ten seconds instead of milliseconds. Whoever sleeps wakes up
 * no earlier than promised, so what refills with time does so for those who wait.
 */
export function createDemoClock(
  instant: number,
  { isFixed, elapsed = createStopwatch() }: { isFixed: boolean; elapsed?: () => number },
): Clock {
  const tick = isFixed ? fixedTick : 1;
  let latest = instant;
  const now = (): number => {
    latest = Math.max(latest, instant + Math.floor(elapsed() / tick) * tick);
    return latest;
  };
  return {
    now,
    async sleep(milliseconds, signal) {
      const wake = now() + milliseconds;
      await systemClock.sleep(milliseconds, signal);
      latest = Math.max(latest, wake);
    },
  };
}

function createStopwatch(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}
