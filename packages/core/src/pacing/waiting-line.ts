import type { Priority } from "../fetch/call.ts";

/** Somebody in line. */
export type Waiter = {
  /** Place among all waiters of a client: smaller came earlier. */
  readonly sequence: number;
  readonly rank: number;
};

/**
 * Persons go before batches and, among equals, a repeated attempt before a first one: it has waited its turn already.
 */
export function rankOf(priority: Priority, attempt: number): number {
  return (priority === "person" ? 0 : 2) + (attempt > 1 ? 0 : 1);
}

const rankCount = 4;

/** Those who wait for one bucket, in order of rank and then of arrival. */
export type WaitingLine<W extends Waiter> = {
  readonly length: number;
  add(waiter: W): void;
  /** Takes somebody out, served or not. */
  remove(waiter: W): void;
  first(): W | undefined;
  /** How many are served before somebody of this rank who comes now. */
  ahead(rank: number): number;
};

export function createWaitingLine<W extends Waiter>(): WaitingLine<W> {
  const ranks = Array.from({ length: rankCount }, () => createRank<W>());
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(waiter) {
      ranks[waiter.rank]?.order.push(waiter);
      ranks[waiter.rank]?.present.add(waiter);
      length++;
    },
    remove(waiter) {
      if (ranks[waiter.rank]?.present.delete(waiter) === true) length--;
    },
    first() {
      for (const rank of ranks) {
        const waiter = firstOf(rank);
        if (waiter) return waiter;
      }
      return undefined;
    },
    ahead: (rank) => ranks.slice(0, rank + 1).reduce((sum, { present }) => sum + present.size, 0),
  };
}

/** Who left stays in `order` until passed: leaving costs nothing, and so does finding the first. */
type Rank<W> = { order: W[]; passed: number; present: Set<W> };

function createRank<W>(): Rank<W> {
  return { order: [], passed: 0, present: new Set() };
}

function firstOf<W>(rank: Rank<W>): W | undefined {
  for (; rank.passed < rank.order.length; rank.passed++) {
    const waiter = rank.order[rank.passed];
    if (waiter && rank.present.has(waiter)) {
      if (rank.passed > 1000) rank.order.splice(0, rank.passed);
      if (rank.passed > 1000) rank.passed = 0;
      return waiter;
    }
  }
  rank.order = [];
  rank.passed = 0;
  return undefined;
}
