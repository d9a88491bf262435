import { expect, test } from "vitest";
import { createDemoClock } from "./demo-clock.ts";

const instant = Date.UTC(2026, 10, 22, 9);

test("runs with real time", () => {
  let elapsed = 0;
  const clock = createDemoClock(instant, { isFixed: false, elapsed: () => elapsed });
  elapsed = 1234.5;
  expect(clock.now() - instant).toBe(1234);
});

test("shows a short demo one instant, and a long one the time that passed", () => {
  let elapsed = 0;
  const clock = createDemoClock(instant, { isFixed: true, elapsed: () => elapsed });
  elapsed = 9999;
  expect(clock.now()).toBe(instant);
  elapsed = 25_000;
  expect(clock.now() - instant).toBe(20_000);
});

test("wakes a sleeper no earlier than promised", async () => {
  const clock = createDemoClock(instant, { isFixed: true, elapsed: () => 0 });
  await Promise.all([clock.sleep(20), clock.sleep(15)]);
  expect(clock.now() - instant).toBe(20);
});

test("stops sleeping when told to", async () => {
  const clock = createDemoClock(instant, { isFixed: false });
  const stop = new AbortController();
  const sleeping = clock.sleep(60_000, stop.signal);
  stop.abort(new Error("enough"));
  await expect(sleeping).rejects.toThrow("enough");
});
