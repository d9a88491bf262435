import { expect, it } from "vitest";
import { createSimulatedClock } from "@purser/emulator";
import { createPulse } from "./pulse.ts";

function createScene() {
  const clock = createSimulatedClock({ start: 0 });
  const over = new AbortController();
  const beats: number[] = [];
  const pulse = createPulse(clock, over.signal, () => beats.push(clock.now()));
  return { clock, over, beats, pulse };
}

it("beats at once after a rest, and four times a second while things happen", async () => {
  const { clock, beats, pulse } = createScene();
  for (let time = 0; time < 99; time++) {
    pulse.change();
    await clock.sleep(10);
  }
  expect(beats).toEqual([0, 250, 500, 750]);
});

it("shows the last of many changes without another one", async () => {
  const { clock, beats, pulse } = createScene();
  pulse.change();
  pulse.change();
  await clock.sleep(1000);
  expect(beats).toEqual([0, 250]);
});

it("does not wait with what a person waits for", async () => {
  const { clock, beats, pulse } = createScene();
  pulse.change();
  await clock.sleep(20);
  pulse.changeNow();
  expect(beats).toEqual([0, 20]);
});

it("is still when it is over", async () => {
  const { clock, over, beats, pulse } = createScene();
  pulse.change();
  pulse.change();
  over.abort();
  pulse.changeNow();
  await clock.sleep(1000);
  expect(beats).toEqual([0]);
  expect(clock.sleeping).toBe(0);
});
