import { systemClock, type Clock } from "../clock.ts";

/** Why a watch ended what it watched. */
export type WatchEnd = "canceled" | "expired";

/** Ends work when its caller's signal says so or its time is up. */
export type Watch = {
  /** For the work: aborted with the caller's reason, or with an error of ours when time is up. */
  readonly signal: AbortSignal;
  end: WatchEnd | undefined;
  /** To be called once: settles as the work does, but when the watch ends, even if the work takes no notice of that. */
  guard<T>(work: Promise<T>): Promise<T>;
  /** Leaves nothing behind: no timer, no listener. */
  close(): void;
};

/** Timers of 2^31 ms or more fire at once in every runtime: so long a wait is none. */
const maxTimer = 2 ** 31 - 1;

const closed = new Error("The watch is closed.");

/** Starts a watch over at most `limit` milliseconds; undefined or Infinity for no limit. */
export function startWatch(
  clock: Clock,
  outer: AbortSignal | undefined,
  limit: number | undefined,
): Watch {
  const controller = new AbortController();
  const { signal } = controller;
  let rejectGuarded: ((reason: unknown) => void) | undefined;

  const finish = (why: WatchEnd, reason: unknown) => {
    if (watch.end !== undefined) return;
    watch.end = why;
    controller.abort(reason);
    rejectGuarded?.(reason);
  };
  const onAbort = () => finish("canceled", outer?.reason);
  let stop: (() => void) | undefined;
  // Every attempt has one: made with a getter for its end, it would cost more than all the rest of it.
  const watch: Watch = {
    signal,
    end: undefined,
    guard: (work) =>
      new Promise((resolve, reject) => {
        rejectGuarded = reject;
        if (signal.aborted) reject(signal.reason as Error);
        work.then(resolve, reject);
      }),
    close() {
      outer?.removeEventListener("abort", onAbort);
      stop?.();
    },
  };

  if (outer?.aborted) onAbort();
  else outer?.addEventListener("abort", onAbort);
  if (limit !== undefined && limit <= maxTimer && watch.end === undefined) {
    const expire = () => finish("expired", new Error(`Time is up after ${limit} ms.`));
    stop = startTimer(clock, limit, expire);
  }
  return watch;
}

/**
 * Calls back when the time is up, and returns what prevents that. Every attempt of every call has a timer, and a sleep
 * that is woken costs 9 µs, which is why the machine's own clock has it without one (Node 24). One timer for all would save
 * a few more, but on the edge a timer belongs to the request that set it, and ends with that.
 */
function startTimer(clock: Clock, limit: number, onEnd: () => void): () => void {
  if (clock === systemClock) {
    const timer = setTimeout(onEnd, limit);
    return () => clearTimeout(timer);
  }
  const stop = new AbortController();
  clock.sleep(limit, stop.signal).then(onEnd, () => undefined);
  return () => stop.abort(closed);
}
