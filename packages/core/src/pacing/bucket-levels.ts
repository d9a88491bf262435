import type { Figures } from "./figures.ts";

/**
 * What is known of a token bucket at the service, which refills in steps of the whole interval and does not say when.
 *
 * The interval is cut into equal windows, each one a guess at the phase: "the step comes within this window". Every
 * guess has a level of its own. It is credited at the window's end, as if the step came as late as it can, but not
 * above what a step at the window's beginning would have left, as if it came as early as it can: what a full bucket is
 * given is lost. The true phase is one of the guesses, so the lowest level is there for certain.
 */
export type BucketLevels = {
  figures: Figures;
  /**
   * By window: tokens left once all that was sent has arrived, plus `spent`, so that sending touches one number.
   * Infinity for a window that cannot be the true one.
   */
  byWindow: Float64Array;
  /** Requests ever sent. */
  spent: number;
  inFlight: number;
  /** Where the first window begins, in milliseconds since the epoch. */
  origin: number;
  /** Windows gone by since the origin. */
  cursor: number;
  /** What the open window can be credited at most, plus `spent`. */
  ceiling: number;
  /** Until when the service wants to hear nothing. */
  blockedUntil: number;
  lowest: number;
  /** Windows that stand at the lowest level. */
  lowestCount: number;
  /** No level that counts is higher. */
  highest: number;
  /**
   * What the latest answer lets expect, plus `spent`; Infinity for nothing lower. It holds others' requests off at once,
   * and is dropped when something certain is known: nothing is in flight any more, or the step has come.
   */
  estimate: number;
};

/** A request that was sent: when, and as which of its bucket. */
export type Sent = { at: number; index: number };

/** Divides whole seconds into whole milliseconds, so that times stay exact: 240 ms of a minute. */
export const windowCount = 250;

/** Returns a full bucket of unknown phase. Times are in milliseconds since the epoch. */
export function createLevels(figures: Figures, now: number): BucketLevels {
  const levels: BucketLevels = {
    figures,
    byWindow: new Float64Array(windowCount).fill(figures.capacity),
    spent: 0,
    inFlight: 0,
    origin: Math.floor(now),
    cursor: 0,
    ceiling: figures.capacity,
    blockedUntil: 0,
    lowest: figures.capacity,
    lowestCount: windowCount,
    highest: figures.capacity,
    estimate: Infinity,
  };
  return levels;
}

/** Tokens that are there now, whatever the phase. Advance first. */
export function availableAt(levels: BucketLevels, now: number): number {
  if (now < levels.blockedUntil) return 0;
  return Math.max(0, Math.min(levels.lowest, levels.estimate) - levels.spent);
}

export function windowWidth({ figures }: BucketLevels): number {
  return figures.interval / windowCount;
}

/** When the open window ends, which is when something may come back. */
export function windowEnd(levels: BucketLevels): number {
  return levels.origin + (levels.cursor + 1) * windowWidth(levels);
}

/** Credits all windows that have gone by. */
export function advance(levels: BucketLevels, now: number): void {
  const due = Math.floor((now - levels.origin) / windowWidth(levels)) - levels.cursor;
  if (due <= 0) return;
  const { capacity, refillRate } = levels.figures;
  if (due > (Math.ceil(capacity / refillRate) + 1) * windowCount) {
    // Full by any guess. What was known of the phase is old by now, and two clocks drift: forget it.
    levels.cursor += due;
    openWindow(levels);
    levels.byWindow.fill(levels.ceiling);
    levels.estimate = Infinity;
    findExtremes(levels);
    return;
  }
  for (let passed = 0; passed < due; passed++) {
    credit(levels);
    levels.cursor++;
    openWindow(levels);
  }
}

/** What is in flight may arrive after the step, which then had less room: it counts against the capacity. */
export function openWindow(levels: BucketLevels): void {
  levels.ceiling = levels.figures.capacity - levels.inFlight + levels.spent;
}

function credit(levels: BucketLevels): void {
  const index = levels.cursor % windowCount;
  const before = levels.byWindow[index] ?? Infinity;
  if (before === Infinity) return;
  const after = Math.max(before, Math.min(levels.ceiling, before + levels.figures.refillRate));
  levels.byWindow[index] = after;
  if (after > levels.highest) levels.highest = after;
  if (before === levels.lowest && after > before && --levels.lowestCount === 0) {
    findExtremes(levels);
    levels.estimate = Infinity;
  }
}

/** To be called after levels were set from outside. */
export function findExtremes(levels: BucketLevels): void {
  let lowest = Infinity;
  let highest = -Infinity;
  let count = 0;
  for (const level of levels.byWindow) {
    if (level === Infinity) continue;
    if (level > highest) highest = level;
    if (level < lowest) {
      lowest = level;
      count = 1;
    } else if (level === lowest) count++;
  }
  levels.lowest = lowest;
  levels.lowestCount = count;
  levels.highest = highest;
}
