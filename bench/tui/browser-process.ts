import { createReadStream, writeSync } from "node:fs";
import { systemClock } from "@purser/core";
import { readSnapshot, type InventoryRecord } from "@purser/inventory";
import { presetPolicy } from "@purser/policy-audit";
import { openBrowser } from "@purser/tui";
import { createBenchKeyboard } from "./bench-keyboard.ts";
import { createBenchScreen } from "./bench-screen.ts";
import { emptyFrame } from "./empty-frame.ts";
import { percentile, timeKeys, type KeyTimes } from "./time-keys.ts";

// One run of the benchmark of the browser, as built, on the snapshot that the first argument names. Figures go to file
// descriptor 3 as JSON. Needs `--expose-gc`.
const [path = ""] = process.argv.slice(2);
const [columns, rows] = [140, 40];

/** Milliseconds that passed, and that the processor spent. */
type Spread = { p50: number; p95: number; p99: number; cpu: number };

/** What one run found. Milliseconds, and bytes of memory. */
export type BrowserFigures = {
  firstFrame: number;
  /** From the start of the process until everything was read and shown. */
  read: number;
  floor: Spread;
  key: Spread;
  filter: Spread;
  sort: Spread;
  heap: number;
  rss: number;
};

function spread({ wall, cpu }: KeyTimes): Spread {
  return {
    p50: percentile(wall, 0.5),
    p95: percentile(wall, 0.95),
    p99: percentile(wall, 0.99),
    // The mean: the clock of a thread is coarse.
    cpu: cpu.reduce((sum, one) => sum + one, 0) / cpu.length,
  };
}

function join(all: readonly KeyTimes[]): KeyTimes {
  return { wall: all.flatMap(({ wall }) => wall), cpu: all.flatMap(({ cpu }) => cpu) };
}

function repeat(keys: readonly string[], times: number): string[] {
  return Array.from({ length: times }, () => keys).flat();
}

let isRead = (): void => undefined;
const read = new Promise<void>((resolve) => {
  isRead = resolve;
});
async function* records(): AsyncIterable<InventoryRecord> {
  yield* readSnapshot(createReadStream(path));
  isRead();
}

/** The instant of the records. */
const demoStart = Date.parse("2026-11-22T09:00:00Z");

const keyboard = createBenchKeyboard();
const screen = createBenchScreen(columns, rows);
const first = screen.nextFrame();
const left = openBrowser({
  connections: [],
  records: records(),
  policy: presetPolicy("recommended"),
  clock: { ...systemClock, now: () => Math.round(demoStart + performance.now()) },
  env: {},
  stdin: keyboard.stdin,
  stdout: screen.stdout,
});
const firstFrame = await first;
await read;
await screen.quiet(600);
const readAt = performance.now() - 600;

await timeKeys([":sa\r"], keyboard, screen);
await timeKeys(repeat(["j", "k"], 20), keyboard, screen);
const key = await timeKeys(
  repeat(["j", "j", "j", "j", "\u001B[6~", "k", "k", "\u001B[5~"], 40),
  keyboard,
  screen,
);
const filter: KeyTimes[] = [];
for (const text of ["orders prod", "search -00", "role:org_owner"]) {
  await timeKeys(["/"], keyboard, screen);
  filter.push(await timeKeys(Array.from(text), keyboard, screen));
  await timeKeys(["\u0003"], keyboard, screen);
}
const sort: KeyTimes[] = [];
for (const order of repeat([":sort name", ":sort used desc", ":sort expires"], 4)) {
  await timeKeys([order], keyboard, screen);
  sort.push(await timeKeys(["\r"], keyboard, screen));
}
globalThis.gc?.();
const { heapUsed, rss } = process.memoryUsage();
keyboard.type("q");
await left;
const floor = await emptyFrame(columns, rows);
const figures: BrowserFigures = {
  firstFrame,
  read: readAt,
  floor: spread(floor),
  key: spread(key),
  filter: spread(join(filter)),
  sort: spread(join(sort)),
  heap: heapUsed,
  rss,
};
writeSync(3, JSON.stringify(figures));
process.exit();
