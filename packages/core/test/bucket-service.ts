/** A token bucket as the service keeps it, written for itself so that it shares no fault with the books under test. */
export type BucketService = {
  /** Takes a token at a time; times must not run backwards. `remaining` is null for a refusal. */
  take(at: number): { remaining: number | null; retryAfter: number };
};

export type BucketServiceOptions = {
  capacity: number;
  refillRate: number;
  /** Milliseconds. */
  interval: number;
  /** When one of its steps comes, in milliseconds since the epoch: its phase. */
  step: number;
  /** @default capacity */
  level?: number;
};

export function createBucketService(options: BucketServiceOptions): BucketService {
  const { capacity, refillRate, interval, step } = options;
  let { level = capacity } = options;
  let last: number | undefined;
  const stepsBefore = (at: number) => Math.floor((at - step) / interval);
  return {
    take(at) {
      const steps = last === undefined ? 0 : stepsBefore(at) - stepsBefore(last);
      for (let count = 0; count < steps && level < capacity; count++) {
        level = Math.min(capacity, level + refillRate);
      }
      last = at;
      const next = step + (stepsBefore(at) + 1) * interval;
      const retryAfter = Math.ceil((next - at) / 1000);
      if (level === 0) return { remaining: null, retryAfter };
      level--;
      return { remaining: level, retryAfter };
    },
  };
}
