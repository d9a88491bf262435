import { systemClock, type Clock } from "../clock.ts";

/** Why a watch ended what it watched. */
export type WatchEnd = "canceled" | "expired";

/** Timers of 2^31 ms or more fire at once in every runtime: so long a wait is none. */
const maxTimer = 2 ** 31 - 1;

const closed = new Error("The watch is closed.");

/** Starts a watch over at most `limit` milliseconds; undefined or Infinity for no limit. */
export function startWatch(
  clock: Clock,
  outer: AbortSignal | undefined,
  limit: number | undefined,
): Watch {
  return new Watch(clock, outer, limit);
}

/**
 * Ends work when its caller's signal says so or its time is up. A class, because every attempt has one: an object with a
 * getter, made by hand, costs 3 µs.
 */
export class Watch {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #onAbort: (() => void) | undefined;
  readonly #stop: (() => void) | undefined;
  #end: WatchEnd | undefined;
  #rejectGuarded: ((reason: unknown) => void) | undefined;

  constructor(clock: Clock, outer: AbortSignal | undefined, limit: number | undefined) {
    if (outer) {
      const onAbort = () => this.#finish("canceled", outer.reason);
      this.#outer = outer;
      this.#onAbort = onAbort;
      if (outer.aborted) onAbort();
      else outer.addEventListener("abort", onAbort);
    }
    if (limit !== undefined && limit <= maxTimer && this.#end === undefined) {
      const expire = () => this.#finish("expired", new Error(`Time is up after ${limit} ms.`));
      this.#stop = startTimer(clock, limit, expire);
    }
  }

  /** For the work: aborted with the caller's reason, or with an error of ours when time is up. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get end(): WatchEnd | undefined {
    return this.#end;
  }

  /** To be called once: settles as the work does, but when the watch ends, even if the work takes no notice of that. */
  guard<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#rejectGuarded = reject;
      const { signal } = this;
      if (signal.aborted) reject(signal.reason as Error);
      work.then(resolve, reject);
    });
  }

  /** Leaves nothing behind: no timer, no listener. */
  close(): void {
    if (this.#onAbort) this.#outer?.removeEventListener("abort", this.#onAbort);
    this.#stop?.();
  }

  #finish(end: WatchEnd, reason: unknown): void {
    if (this.#end !== undefined) return;
    this.#end = end;
    this.#controller.abort(reason);
    this.#rejectGuarded?.(reason);
  }
}

/**
 * Calls back when the time is up, and returns what prevents that. Every attempt of every call has a timer, and a sleep
 * that is woken costs 9 µs, which is why the machine's own clock has it without one (Node 24).
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
