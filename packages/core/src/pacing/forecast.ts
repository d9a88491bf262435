import {
  advance,
  availableAt,
  windowCount,
  windowEnd,
  type BucketLevels,
} from "./bucket-levels.ts";

/** Returns when, in milliseconds since the epoch, the `count`-th request from now on can be sent. */
export type Forecast = (count: number) => number;

/** Returns when the lowest level rises next, or the block ends: until then nothing but an answer can change anything. */
export function nextChange(levels: BucketLevels, now: number): number {
  const plan: BucketLevels = { ...levels, byWindow: levels.byWindow.slice() };
  const before = availableAt(plan, now);
  let at = now;
  // A level that is as high as those in flight allow does not rise: then an answer comes first, or we look again later.
  for (let steps = 0; steps < 2 * windowCount && availableAt(plan, at) <= before; steps++) {
    at = nextMoment(plan, at);
    advance(plan, at);
  }
  return at;
}

function nextMoment(levels: BucketLevels, at: number): number {
  const isBlocked = at < levels.blockedUntil;
  return isBlocked ? Math.min(levels.blockedUntil, windowEnd(levels)) : windowEnd(levels);
}

/**
 * Plays the bucket on, sending as soon as it can, as far as it is asked. It holds as long as nothing else happens; how
 * long answers take is left out.
 */
export function createForecast(levels: BucketLevels, now: number): Forecast {
  const plan: BucketLevels = {
    ...levels,
    byWindow: levels.byWindow.slice(),
    inFlight: 0,
    estimate: Infinity,
  };
  const milestones: { at: number; total: number }[] = [];
  let at = now;
  let total = 0;

  const send = () => {
    const free = availableAt(plan, at);
    if (free === 0) return;
    plan.spent += free;
    total += free;
    milestones.push({ at, total });
  };

  send();
  return (count) => {
    for (;;) {
      const reached = milestones.find((milestone) => milestone.total >= count);
      if (reached) return reached.at;
      at = nextMoment(plan, at);
      advance(plan, at);
      send();
    }
  };
}
