import type { Clock } from "./clock.ts";

/**
 * Time that moves by itself, but only when nothing is left to do: then it jumps to the next wake-up, one sleeper at a
 * time, in order. Client and emulator share one: give the emulator `service`, and put its answers through `track`, so
 * that no time passes while it works, be it on loading a module. `advance` moves a clock that was made not to move by
 * itself.
 */
export type SimulatedClock = Clock & {
  /** Sleepers not yet woken. None may be left behind by a finished call. */
  readonly sleeping: number;
  /** The same time for the service: who sleeps on it does not work. */
  readonly service: Clock;
  /** Keeps time from moving until the service has answered, or sleeps. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Moves time on by milliseconds, waking on the way whoever is due. */
  advance(milliseconds: number): Promise<void>;
};

export type SimulatedClockOptions = {
  /** Milliseconds since the epoch. @default 2026-11-22T09:00:00Z */
  start?: number;
  /** @default true */
  isAutomatic?: boolean;
};

type Sleeper = { at: number; wake(): void };

/**
 * Turns of the event loop without a sleeper coming or going, after which all are taken to be waiting. Promises and
 * in-process bodies are done within one; the rest is a margin for streams.
 */
const quietTurns = 3;

export function createSimulatedClock(options: SimulatedClockOptions = {}): SimulatedClock {
  const { start = Date.parse("2026-11-22T09:00:00Z"), isAutomatic = true } = options;
  const sleepers: Sleeper[] = [];
  let now = start;
  let changes = 0;
  let isMoving = false;
  let tracked = 0;
  let serviceSleepers = 0;

  const settle = async () => {
    for (let quiet = 0; quiet < quietTurns; quiet++) {
      const before = changes;
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (changes !== before || tracked > serviceSleepers) quiet = -1;
    }
  };

  const moveTo = async (end: number) => {
    for (;;) {
      await settle();
      const next = sleepers[0];
      if (!next || next.at > end) return;
      sleepers.shift();
      changes++;
      now = Math.max(now, next.at);
      next.wake();
    }
  };

  const run = async () => {
    isMoving = true;
    await moveTo(Infinity);
    isMoving = false;
  };

  const clock: SimulatedClock = {
    now: () => now,
    get sleeping() {
      return sleepers.length;
    },
    service: {
      now: () => now,
      async sleep(milliseconds, signal) {
        serviceSleepers++;
        try {
          await clock.sleep(milliseconds, signal);
        } finally {
          serviceSleepers--;
        }
      },
    },
    async track(work) {
      tracked++;
      try {
        return await work;
      } finally {
        tracked--;
        changes++;
      }
    },
    sleep(milliseconds, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason as Error);
          return;
        }
        const stop = () => {
          sleepers.splice(sleepers.indexOf(sleeper), 1);
          changes++;
          reject(signal?.reason as Error);
        };
        const sleeper: Sleeper = {
          at: now + Math.max(0, milliseconds),
          wake() {
            signal?.removeEventListener("abort", stop);
            resolve();
          },
        };
        insert(sleepers, sleeper);
        changes++;
        signal?.addEventListener("abort", stop, { once: true });
        if (isAutomatic && !isMoving) void run();
      });
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      await moveTo(end);
      now = Math.max(now, end);
      await settle();
    },
  };
  return clock;
}

/** Keeps the order of time, and among equals that of arrival. */
function insert(sleepers: Sleeper[], sleeper: Sleeper): void {
  let index = sleepers.length;
  while (index > 0 && (sleepers[index - 1]?.at ?? 0) > sleeper.at) index--;
  sleepers.splice(index, 0, sleeper);
}
