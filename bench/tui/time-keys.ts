import { setTimeout as sleep } from "node:timers/promises";
import type { BenchKeyboard } from "./bench-keyboard.ts";
import type { BenchScreen } from "./bench-screen.ts";

/** Milliseconds between keys: more than a frame takes at 60 a second, so that no key waits for another's. */
const pause = 25;

/** Milliseconds after which a key that painted nothing is given up. */
const patience = 2000;

/** Milliseconds from a key to its frame: those that passed, and those that the processor spent on it. */
export type KeyTimes = { wall: number[]; cpu: number[] };

/** Returns how long each key took to its frame. Keys that change nothing are left out. */
export async function timeKeys(
  keys: readonly string[],
  keyboard: BenchKeyboard,
  screen: BenchScreen,
): Promise<KeyTimes> {
  const times: KeyTimes = { wall: [], cpu: [] };
  for (const key of keys) {
    const frame = screen.nextFrame();
    const used = process.threadCpuUsage();
    const start = performance.now();
    keyboard.type(key);
    const painted = await Promise.race([frame, sleep(patience)]);
    if (painted !== undefined) {
      const { user, system } = process.threadCpuUsage(used);
      times.wall.push(painted - start);
      times.cpu.push((user + system) / 1000);
    }
    await sleep(pause);
  }
  return times;
}

/** Returns the value that a part of all values is at or below. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  if (value === undefined) throw new Error("No key painted a frame.");
  return value;
}
