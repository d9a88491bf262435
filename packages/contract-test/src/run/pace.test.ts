import { createSimulatedClock } from "@purser/emulator";
import { expect, test } from "vitest";
import { createPace } from "./pace.ts";

test("lets no more than so many pass in any minute, and none wait that need not", async () => {
  const clock = createSimulatedClock({ start: 0 });
  const pace = createPace(3, clock);
  const times: number[] = [];
  for (let count = 0; count < 7; count++) {
    await pace.wait();
    times.push(clock.now());
    await clock.sleep(1000);
  }
  expect(times).toEqual([0, 1000, 2000, 60_000, 61_000, 62_000, 120_000]);
});

test("is none where it is not asked for", async () => {
  const clock = createSimulatedClock({ start: 0 });
  const pace = createPace(Infinity, clock);
  for (let count = 0; count < 1000; count++) await pace.wait();
  expect(clock.now()).toBe(0);
});
