import { advance, availableAt, createLevels, findExtremes, type Sent } from "./bucket-levels.ts";
import { createForecast, nextChange, type Forecast } from "./forecast.ts";
import { withCapacity, type Figures } from "./figures.ts";
import { cap, correctDown, raise } from "./level-corrections.ts";
import { narrow, restartPhase, setPhase, type RefillWindow } from "./refill-phase.ts";

/** What the headers of an answer say about its bucket. */
export type BucketReading = { limit?: number | undefined; remaining?: number | undefined };

/**
 * The books of one token bucket: how many requests may be sent without any being refused. All times are in milliseconds
 * since the epoch and must not run backwards.
 */
export type TokenLedger = {
  readonly figures: Figures;
  /** Requests that can be sent now. */
  available(now: number): number;
  /** Books a request that leaves now. */
  send(now: number): Sent;
  /** Takes back a request that provably never left. */
  withdraw(sent: Sent, now: number): void;
  /** Books an answer, or the loss of one (no reading). */
  answer(sent: Sent, now: number, reading?: BucketReading): void;
  /** Books a 429. `wait` is what the service said, in milliseconds, rounded up to a second as it does. */
  refuse(sent: Sent, now: number, wait?: number): void;
  /** Takes over figures the service has named. Levels only ever fall by it. */
  reshape(figures: Figures, now: number): void;
  /** When the `count`-th request from now on can be sent. */
  forecast(count: number, now: number): number;
  /** When more can be sent than now, unless an answer changes that earlier. */
  nextChange(now: number): number;
};

/** The service tells waits in whole seconds. */
const roundedTo = 1000;

/** Returns the books of a bucket that is taken to be full and whose phase is unknown. */
export function createTokenLedger(figures: Figures, createdAt: number): TokenLedger {
  const levels = createLevels(figures, createdAt);
  /** The least `RateLimit-Remaining` since the last sending; undefined once an answer came without. */
  let leastRemaining: number | undefined = Infinity;
  let refillWindow: RefillWindow | undefined;
  let forecast: Forecast | undefined;
  /** Requests sent when levels were last corrected downwards. */
  let correctedAt = 0;
  let isShared = false;

  /**
   * A bucket that always held less has that much less now, but no less than nothing once all has arrived; one that holds
   * more now is not fuller for it.
   */
  const reshape = (next: Figures, now: number) => {
    const { inFlight, spent, figures: before } = levels;
    if (next.interval !== before.interval) restartPhase(levels, now);
    levels.figures = next;
    const missing = Math.max(0, before.capacity - next.capacity);
    if (missing === 0) return;
    levels.byWindow.forEach((level, index) => {
      levels.byWindow[index] = Math.min(level, Math.max(level - missing, spent - inFlight));
    });
    levels.ceiling -= missing;
    findExtremes(levels);
    correctedAt = spent;
  };

  const touch = (now: number) => {
    advance(levels, now);
    forecast = undefined;
  };

  return {
    get figures() {
      return levels.figures;
    },
    available(now) {
      advance(levels, now);
      return availableAt(levels, now);
    },
    send(now) {
      touch(now);
      levels.spent++;
      levels.inFlight++;
      leastRemaining = Infinity;
      return { at: now, index: levels.spent };
    },
    withdraw(sent, now) {
      touch(now);
      levels.inFlight--;
      if (levels.inFlight === 0) levels.estimate = Infinity;
      // A correction since may have counted it already; otherwise it was subtracted from every level.
      if (sent.index <= correctedAt) return;
      levels.byWindow.forEach((level, index) => (levels.byWindow[index] = level + 1));
      levels.ceiling++;
      findExtremes(levels);
    },
    answer(sent, now, reading = {}) {
      touch(now);
      levels.inFlight--;
      const { limit, remaining } = reading;
      if (limit !== undefined && limit > 0 && limit !== levels.figures.capacity) {
        reshape(withCapacity(levels.figures, limit), now);
      }
      if (levels.inFlight === 0) levels.estimate = Infinity;
      if (remaining === undefined) {
        leastRemaining = undefined;
        return;
      }
      if (correctDown(levels, sent, remaining, isShared)) {
        isShared = true;
        correctedAt = levels.spent;
      }
      // Those sent after it are taken to have arrived after it: not certain, but soon enough.
      if (levels.inFlight > 0) levels.estimate = remaining + sent.index;
      if (leastRemaining === undefined) return;
      leastRemaining = Math.min(leastRemaining, remaining);
      if (levels.inFlight === 0) raise(levels, leastRemaining);
    },
    refuse(sent, now, wait) {
      touch(now);
      levels.inFlight--;
      levels.estimate = Infinity;
      leastRemaining = undefined;
      if (wait === undefined) {
        restartPhase(levels, now);
        refillWindow = undefined;
      } else {
        const from = sent.at + wait - roundedTo;
        const told = { from, to: Math.max(Math.ceil(now + wait), Math.floor(now) + 1) };
        refillWindow = narrow(refillWindow, told, now);
        setPhase(levels, refillWindow, now);
        levels.blockedUntil = refillWindow.to;
      }
      cap(levels, () => levels.spent);
      correctedAt = levels.spent;
    },
    reshape(next, now) {
      touch(now);
      reshape(next, now);
    },
    forecast(count, now) {
      advance(levels, now);
      forecast ??= createForecast(levels, now);
      return Math.max(now, forecast(count));
    },
    nextChange(now) {
      advance(levels, now);
      return nextChange(levels, now);
    },
  };
}
