import { Refusal } from "../../refusal.ts";
import type { Steps } from "../../steps.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { accountReads, onAtlas, onBoth } from "./operations-of.ts";

/** Tells another number of requests that are left; an operation without a limit tells none. */
function telling(change: (remaining: number, limit: number) => number) {
  return ({ takeFromBucket }: Steps): Partial<Steps> => ({
    takeFromBucket(...request) {
      const headers = takeFromBucket(...request);
      const { "RateLimit-Limit": limit, "RateLimit-Remaining": remaining } = headers;
      if (limit === undefined || remaining === undefined) return headers;
      const told = change(Number(remaining), Number(limit));
      return { ...headers, "RateLimit-Remaining": String(told) };
    },
  });
}

export const rateLimitFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-rate-limit-ignored",
    operations: onBoth(...accountReads),
    summary: "An empty bucket refuses nothing: requests beyond the capacity are answered.",
    steps: ({ takeFromBucket }) => ({
      takeFromBucket(...request) {
        try {
          return takeFromBucket(...request);
        } catch (error) {
          if (error instanceof Refusal && error.status === 429) return {};
          throw error;
        }
      },
    }),
  },
  {
    name: "semantics-remaining-stands-still",
    operations: onAtlas(...accountReads),
    summary: "RateLimit-Remaining always says that nothing was used.",
    steps: telling((_remaining, limit) => limit),
  },
  {
    name: "semantics-remaining-counts-double",
    operations: onAtlas(...accountReads),
    summary:
      "RateLimit-Remaining falls by two for each request, and ends long before the bucket does.",
    steps: telling((remaining, limit) => Math.max(2 * remaining - limit, 0)),
  },
  {
    name: "semantics-remaining-in-hundreds",
    operations: onAtlas(...accountReads),
    summary:
      "RateLimit-Remaining is rounded up to whole hundreds instead of counting each request.",
    steps: telling((remaining) => Math.ceil(remaining / 100) * 100),
  },
  {
    name: "semantics-retry-after-zero",
    operations: onAtlas(...accountReads),
    summary: "Retry-After is 0: whoever comes back then is refused again.",
    change: (answer) =>
      answer.status === 429
        ? { ...answer, headers: { ...answer.headers, "Retry-After": "0" } }
        : answer,
  },
  {
    name: "semantics-bucket-never-refills",
    operations: onBoth(...accountReads),
    summary: "An empty bucket stays empty after the time that Retry-After promised.",
    steps: ({ takeFromBucket }) => ({
      takeFromBucket: (rateLimit, platform, operation, scopeId, path, now) => {
        const epochs = epochOf.get(rateLimit) ?? now;
        epochOf.set(rateLimit, epochs);
        return takeFromBucket(rateLimit, platform, operation, scopeId, path, epochs);
      },
    }),
  },
  {
    name: "semantics-minting-unlimited",
    operations: onBoth("createAccessToken"),
    summary: "Tokens are minted as fast as they are asked for; 50 a minute are documented.",
    steps: () => ({ takeFromBucket: () => ({}) }),
  },
]);

/** When each emulator's buckets were first drawn on. */
const epochOf = new WeakMap<object, number>();
