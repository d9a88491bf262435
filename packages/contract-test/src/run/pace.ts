/** Keeps a run from sending more than so many requests in any minute. */
export type Pace = {
  /** Resolves when the next request may go out. Rejects with the signal's reason. */
  wait(signal?: AbortSignal): Promise<void>;
};

const minute = 60_000;

/** Returns a pace of so many requests in any 60 seconds; Infinity is none. */
export function createPace(
  perMinute: number,
  clock: { now(): number; sleep(milliseconds: number, signal?: AbortSignal): Promise<void> },
): Pace {
  /** When the latest requests went out, the earliest first. */
  const sent: number[] = [];
  return {
    async wait(signal) {
      if (!Number.isFinite(perMinute)) return;
      while (sent.length >= perMinute) {
        const earliest = sent[0] ?? 0;
        const left = earliest + minute - clock.now();
        if (left > 0) await clock.sleep(left, signal);
        sent.shift();
      }
      sent.push(clock.now());
    },
  };
}
