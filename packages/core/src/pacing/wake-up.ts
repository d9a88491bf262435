import type { Clock } from "../clock.ts";

/** One sleeper that can be moved or sent away, so that no timer outlives its purpose. */
export type WakeUp = {
  /** Wakes at this time instead of any other; undefined for never. */
  set(at: number | undefined): void;
};

const canceled = new Error("The wake-up was canceled.");

export function createWakeUp(clock: Clock, onWake: () => void): WakeUp {
  let current: { at: number; stop: AbortController } | undefined;
  return {
    set(at) {
      if (current?.at === at) return;
      current?.stop.abort(canceled);
      current = undefined;
      if (at === undefined) return;
      const stop = new AbortController();
      const mine = { at, stop };
      current = mine;
      // Whole milliseconds: a timer that fires a fraction early would only be set again.
      clock.sleep(Math.max(1, Math.ceil(at - clock.now())), stop.signal).then(
        () => {
          if (current !== mine) return;
          current = undefined;
          onWake();
        },
        () => undefined,
      );
    },
  };
}
