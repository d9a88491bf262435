import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { World } from "../src/state/world.ts";
import { demoWorld, worldOf } from "./demo-world.ts";
import { mountBrowser, type MountedBrowser, type MountOptions } from "./mount-browser.ts";

let world: World;
let browser: MountedBrowser | undefined;
beforeAll(async () => {
  world = worldOf(await demoWorld());
});
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

async function open(
  columns: number,
  rows: number,
  options: MountOptions = {},
): Promise<MountedBrowser> {
  browser = await mountBrowser(world, {
    size: { columns, rows },
    route: { screen: "accounts" },
    ...options,
  });
  return browser;
}

/** Bytes that the keys of each press write. */
async function bytesOf(opened: MountedBrowser, presses: readonly string[]): Promise<number[]> {
  const counts: number[] = [];
  for (const press of presses) {
    const before = opened.terminal.bytes();
    await opened.press(press);
    counts.push(opened.terminal.bytes() - before);
  }
  return counts;
}

const moves = Array.from({ length: 12 }, () => "j");

describe("moving the cursor by a row", () => {
  test("writes 700 bytes at most without a detail pane", async () => {
    expect(Math.max(...(await bytesOf(await open(119, 40), moves)))).toBeLessThanOrEqual(700);
  });

  test("writes 1,400 bytes at most with one, at 140 columns", async () => {
    expect(Math.max(...(await bytesOf(await open(140, 40), moves)))).toBeLessThanOrEqual(1400);
  });
});

describe.each([
  [140, 40, 6500],
  [200, 60, 10_000],
])("the whole screen at %i×%i", (columns, rows, budget) => {
  test(`takes ${budget} bytes at most, whatever it shows`, async () => {
    const opened = await open(columns, rows);
    const first = opened.terminal.bytes();
    const all = [
      ":orgs\r",
      ":sa\r",
      ":findings\r",
      ":audit\r",
      ":cal\r",
      ":home\r",
      ":log\r",
      ":sa\r",
      "\u001B[6~",
    ];
    // A command is typed key by key, and repaints two lines each time: what counts is the screen it leads to.
    const screens = all.flatMap((command) =>
      command.startsWith(":") ? [command.slice(0, -1), "\r"] : [command],
    );
    expect(Math.max(first, ...(await bytesOf(opened, screens)))).toBeLessThanOrEqual(budget);
  });

  test("is one node of text a row, and no more than two beside it", async () => {
    const opened = await open(columns, rows);
    for (const keys of ["", "?", "\u001B", ":findings\r", "\r"]) {
      await opened.press(keys);
      expect(opened.mountedTexts()).toBeLessThanOrEqual(rows + 2);
    }
  });
});

test("writes nothing while nothing happens", async () => {
  const opened = await open(140, 40);
  const { terminal } = opened;
  const before = { bytes: terminal.bytes(), frames: terminal.frames() };
  await new Promise((resolve) => void setTimeout(resolve, 400));
  // Time passes within the same minute, and a key that does nothing is typed.
  opened.store.dispatch({ kind: "tick", now: world.now + 1000 });
  await opened.press("&");
  expect({ bytes: terminal.bytes(), frames: terminal.frames() }).toEqual(before);
});

test.each([
  ["in one piece", (keys: string) => [keys]],
  ["key by key", (keys: string) => Array.from(keys)],
])("shows 500 keys that come %s in three frames at most", async (_, cut) => {
  const opened = await open(140, 40);
  const before = opened.terminal.frames();
  await opened.press(...cut("jk".repeat(250)), "j");
  expect(opened.terminal.frames() - before).toBeLessThanOrEqual(3);
  expect(opened.terminal.screen()).toEqual(opened.expected());
});

test("keeps less than 1 MB of 4,000 keys", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const opened = await open(140, 40, { isRecording: false });
  // 40 keys that move, filter, ask for help and leave it again.
  const typed = `${"j".repeat(20)}\u001B[6~\u001B[5~${"k".repeat(9)}/a\u007F\r?\u007F:\u007F`;
  const round = async (): Promise<number> => {
    for (let count = 0; count < 4000; count += 40) await opened.press(typed);
    collect();
    return process.memoryUsage().heapUsed;
  };
  // What is kept on purpose, such as measured lines, is kept by then.
  await round();
  const before = await round();
  expect((await round()) - before).toBeLessThan(1_000_000);
}, 60_000);
