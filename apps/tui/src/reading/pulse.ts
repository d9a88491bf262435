import type { Clock } from "@purser/core";

/** Milliseconds: the screen is painted four times a second at most while something comes in. */
const beat = 250;

/** Brings what happens often to the screen, now and then. */
export type Pulse = {
  /** Something changed: it is shown with the next beat. */
  change(): void;
  /** Something changed that a person waits for: it is shown now. */
  changeNow(): void;
};

/** Returns a pulse; it beats only when something has changed. */
export function createPulse(clock: Clock, signal: AbortSignal, onBeat: () => void): Pulse {
  let last = Number.NEGATIVE_INFINITY;
  let isWaiting = false;

  const strike = (): void => {
    last = clock.now();
    onBeat();
  };

  return {
    change() {
      if (isWaiting || signal.aborted) return;
      const left = last + beat - clock.now();
      if (left <= 0) return strike();
      isWaiting = true;
      clock.sleep(left, signal).then(
        () => {
          isWaiting = false;
          strike();
        },
        () => undefined,
      );
    },
    changeNow() {
      if (!signal.aborted) strike();
    },
  };
}
