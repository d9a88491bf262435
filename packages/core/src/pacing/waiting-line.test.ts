import { expect, test } from "vitest";
import { createWaitingLine, rankOf } from "./waiting-line.ts";

const waiter = (sequence: number, rank: number) => ({ sequence, rank });

test("counts those who are in it, each once", () => {
  const line = createWaitingLine();
  const [one, other] = [waiter(1, 0), waiter(2, 3)];
  line.add(one);
  line.add(other);
  expect(line.length).toBe(2);
  line.remove(one);
  line.remove(one);
  expect(line.length).toBe(1);
  line.remove(other);
  line.remove(waiter(3, 1));
  expect(line.length).toBe(0);
  expect(line.first()).toBeUndefined();
});

test("has persons go before batches, and second attempts before first ones", () => {
  const line = createWaitingLine();
  const ranks = [
    rankOf("batch", 1),
    rankOf("batch", 2),
    rankOf("person", 1),
    rankOf("person", 2),
  ] as const;
  ranks.forEach((rank, sequence) => line.add(waiter(sequence, rank)));
  const served: number[] = [];
  for (let next = line.first(); next; next = line.first()) {
    served.push(next.sequence);
    line.remove(next);
  }
  expect(served).toEqual([3, 2, 1, 0]);
});
