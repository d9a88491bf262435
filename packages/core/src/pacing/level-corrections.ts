import {
  findExtremes,
  windowCount,
  windowWidth,
  type BucketLevels,
  type Sent,
} from "./bucket-levels.ts";

/**
 * Corrects downwards by an answer, which tells what was left when its request arrived: no more than that is left now,
 * for what was sent and had not arrived takes from it. A window that has more is not the true one, as long as nobody
 * else draws on the bucket. When all windows have more, somebody does, and from then on a window with too much is only
 * brought down to what is left. Tells whether any was.
 */
export function correctDown(
  levels: BucketLevels,
  sent: Sent,
  remaining: number,
  isShared: boolean,
): boolean {
  const most = remaining + levels.spent;
  // Most answers say what is known already.
  if (most >= levels.highest) return false;
  const { refillRate } = levels.figures;
  const firstOpened = Math.floor((sent.at - levels.origin) / windowWidth(levels));
  const creditedSince = levels.cursor - firstOpened;
  // A window that was credited since the sending may have had its step after the arrival.
  const limitOf = (index: number) => {
    const age = (levels.cursor - index + windowCount * 2) % windowCount;
    return age > 0 && age <= creditedSince ? most + refillRate : most;
  };
  if (!isShared && levels.byWindow.some((level, index) => level <= limitOf(index))) {
    levels.byWindow.forEach((level, index) => {
      if (level > limitOf(index)) levels.byWindow[index] = Infinity;
    });
    findExtremes(levels);
    return false;
  }
  levels.ceiling = Math.min(levels.ceiling, most + refillRate);
  return cap(levels, limitOf);
}

/**
 * Corrects upwards, when nothing is in flight: the request that arrived last was answered after the last sending, so
 * the least of what was left since then is there at least. The open window is left alone: whether that counts its step
 * already, nobody knows.
 */
export function raise(levels: BucketLevels, remaining: number): void {
  const floor = Math.min(remaining, levels.figures.capacity) + levels.spent;
  if (floor <= levels.lowest) return;
  const open = levels.cursor % windowCount;
  levels.byWindow.forEach((level, index) => {
    if (level < floor && index !== open) levels.byWindow[index] = floor;
  });
  findExtremes(levels);
}

/** Holds every level down to a limit, given by window and with `spent` added. Tells whether any was above it. */
export function cap(levels: BucketLevels, limitOf: (index: number) => number): boolean {
  let isChanged = false;
  levels.byWindow.forEach((level, index) => {
    const limit = limitOf(index);
    if (level === Infinity || level <= limit) return;
    levels.byWindow[index] = limit;
    isChanged = true;
  });
  if (isChanged) findExtremes(levels);
  return isChanged;
}
