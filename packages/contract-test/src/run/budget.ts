import { Inconclusive } from "./interruptions.ts";

/** How much a run may use of what is not ours. */
export type Budgets = {
  /** Accounts that exist at the same time. @default 6, of the 200 an organization may have */
  accounts: number;
  /** @default 4000 */
  requests: number;
  /** Milliseconds. @default 3600000 */
  time: number;
  /** Requests in any minute. @default what the platform's own limits let through */
  perMinute?: number;
};

export const defaultBudgets: Budgets = { accounts: 6, requests: 4000, time: 3_600_000 };

/** Nothing is counted: for an emulator of one's own. */
export const noBudgets: Budgets = { accounts: Infinity, requests: Infinity, time: Infinity };

export type Budget = {
  readonly limits: Budgets;
  readonly requests: number;
  /** Counts a request. Throws `Inconclusive` where there is none left. Clean-up asks for no leave. */
  takeRequest(isCleaning: boolean): void;
  /** Throws `Inconclusive` where as many accounts exist as may. */
  checkAccounts(existing: number): void;
};

/** Returns the budget of a run that begins now. */
export function createBudget(limits: Budgets, clock: { now(): number }): Budget {
  const startedAt = clock.now();
  let requests = 0;
  return {
    limits,
    get requests() {
      return requests;
    },
    takeRequest(isCleaning) {
      requests++;
      if (isCleaning) return;
      if (requests > limits.requests)
        throw new Inconclusive(`The budget of ${limits.requests} requests is spent.`);
      if (clock.now() - startedAt > limits.time)
        throw new Inconclusive(`The budget of ${limits.time} ms is spent.`);
    },
    checkAccounts(existing) {
      if (existing >= limits.accounts)
        throw new Inconclusive(`The budget of ${limits.accounts} accounts at a time is spent.`);
    },
  };
}
