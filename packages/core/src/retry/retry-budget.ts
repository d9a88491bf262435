/**
 * What a client may spend on retries. Every retry costs, every success gives back, so that in a storm, when nothing
 * succeeds, a client soon stops adding to it. The figures are those of the AWS SDKs' standard retry mode.
 */
export type RetryBudget = {
  /** Pays for a retry; false when the budget does not reach. */
  spend(cost: number): boolean;
  /** Gives back after a success what its last retry cost, or 1 for one that needed none. */
  refund(cost?: number): void;
  readonly left: number;
};

export const retryCost = 5;
/** A timeout costs the service and the caller more than an answer. */
export const timeoutCost = 10;
const defaultCapacity = 500;

export function createRetryBudget(capacity: number = defaultCapacity): RetryBudget {
  let left = capacity;
  return {
    get left() {
      return left;
    },
    spend(cost) {
      if (cost > left) return false;
      left -= cost;
      return true;
    },
    refund(cost = 1) {
      left = Math.min(capacity, left + cost);
    },
  };
}
