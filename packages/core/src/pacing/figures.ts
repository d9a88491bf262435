import type { RateLimitSet } from "@purser/spec";

/** What a token bucket holds, and what comes back in each step. */
export type Figures = {
  capacity: number;
  refillRate: number;
  /** Milliseconds from one step to the next. */
  interval: number;
};

/** The figures as the spec and the platform write them, in seconds. */
export type FiguresInSeconds = Pick<
  RateLimitSet,
  "capacity" | "refillRate" | "refillDurationSeconds"
>;

/** Returns figures with at least one token, one refilled, and one second; null for what is no number. */
export function toFigures(given: FiguresInSeconds): Figures | null {
  const { capacity, refillRate, refillDurationSeconds } = given;
  const isUsable = [capacity, refillRate, refillDurationSeconds].every(
    (value) => Number.isFinite(value) && value > 0,
  );
  if (!isUsable) return null;
  return {
    capacity: Math.max(1, Math.floor(capacity)),
    refillRate: Math.max(1, Math.floor(refillRate)),
    interval: Math.max(1, Math.ceil(refillDurationSeconds)) * 1000,
  };
}

/**
 * Figures after the service named another capacity. A smaller one scales the refill down with it, for the two keep
 * their ratio in all documented sets but one; a larger one says nothing about the refill.
 */
export function withCapacity(figures: Figures, capacity: number): Figures {
  const share = Math.min(1, capacity / figures.capacity);
  return { ...figures, capacity, refillRate: Math.max(1, Math.floor(figures.refillRate * share)) };
}
