import {
  findExtremes,
  openWindow,
  windowCount,
  windowWidth,
  type BucketLevels,
} from "./bucket-levels.ts";

/** When a bucket's step comes: after `from`, and at `to` at the latest. Milliseconds since the epoch. */
export type RefillWindow = { from: number; to: number };

/** Forgets the phase: the lowest level, with the step anywhere within the next interval. */
export function restartPhase(levels: BucketLevels, now: number): void {
  levels.byWindow.fill(levels.lowest);
  levels.origin = Math.floor(now);
  levels.cursor = 0;
  openWindow(levels);
  findExtremes(levels);
}

/** Two refusals while waiting for the same step name it twice, each rounded by itself: the truth is in both. */
export function narrow(
  known: RefillWindow | undefined,
  told: RefillWindow,
  now: number,
): RefillWindow {
  if (!known || known.to <= now) return told;
  const both = { from: Math.max(known.from, told.from), to: Math.min(known.to, told.to) };
  return both.from < both.to ? both : told;
}

/** Lays the windows so that one ends where the step is due at the latest, and rules out those that end too early. */
export function setPhase(levels: BucketLevels, { from, to }: RefillWindow, now: number): void {
  const { interval } = levels.figures;
  const width = windowWidth(levels);
  const possible = Math.min(windowCount, Math.ceil((to - from) / width));
  const lowest = levels.lowest;
  levels.byWindow.fill(Infinity, 0, windowCount - possible);
  levels.byWindow.fill(lowest, windowCount - possible);
  levels.origin = to - Math.ceil((to - now) / interval) * interval;
  levels.cursor = Math.floor((now - levels.origin) / width);
  openWindow(levels);
  findExtremes(levels);
}
