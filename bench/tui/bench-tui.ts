import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSnapshotFile } from "@purser/inventory/node";
import type { BrowserFigures } from "./browser-process.ts";
import { fleetRecords } from "../fleet-records.ts";
import type { Bench, Row } from "../report.ts";
import { targets } from "./targets.ts";

/** Accounts that an organization may have. Source: MongoDB limits and thresholds. */
const accountsPerOrganization = 200;
const sizes = [1, 50, 500] as const;
const now = Date.parse("2026-11-22T09:00:00Z");

const root = join(import.meta.dirname, "../..");
const script = join(import.meta.dirname, "browser-process.ts");

/**
 * Opens the browser, as built, on snapshots of 200, 10,000 and 100,000 accounts, on a terminal of 140 by 40 that takes its
 * bytes at once, and types. Beside the targets of the browser's design, and beside an empty frame of Ink in the same process.
 */
export async function benchTui(): Promise<Bench> {
  const built = spawnSync(process.execPath, [join(root, "scripts/build.ts")], { stdio: "inherit" });
  if (built.status !== 0) throw new Error("The browser could not be built.");
  const folder = await mkdtemp(join(tmpdir(), "purser-bench-"));
  try {
    const rows: Row[] = [];
    for (const organizations of sizes) {
      const path = join(folder, `fleet-${organizations}.ndjson`);
      await writeSnapshotFile(path, fleetRecords(organizations, { now, seed: 1 }));
      const accounts = organizations * accountsPerOrganization;
      rows.push(...rowsOf(accounts, run(path)));
    }
    return { bench: "tui", rows };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(path: string): BrowserFigures {
  const { status, output } = spawnSync(process.execPath, ["--expose-gc", script, path], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
    encoding: "utf8",
    // The condition that this benchmark runs with is for sources.
    env: { ...process.env, NODE_OPTIONS: "", NODE_ENV: "production", FORCE_COLOR: "1" },
  });
  if (status !== 0) throw new Error(`The browser ended with ${String(status)}.`);
  return JSON.parse(String(output[3])) as BrowserFigures;
}

function rowsOf(accounts: number, figures: BrowserFigures): Row[] {
  const name = `${accounts.toLocaleString("en")} accounts`;
  const { floor, key, filter, sort } = figures;
  const measured = (what: string, unit: string, value: number): Row => {
    const target = targets[what]?.(accounts);
    const row = { name: `${name}, ${what}`, unit, value };
    if (target === undefined) return row;
    return { ...row, ratio: value / target, reference: `the target, ${target} ${unit}` };
  };
  const besideFloor = (what: string, value: number): Row => ({
    name: `${name}, ${what}, processor`,
    unit: "ms",
    value,
    ratio: value / floor.cpu,
    reference: "an empty frame of Ink",
  });
  return [
    measured("empty frame of Ink, p50", "ms", floor.p50),
    measured("empty frame of Ink, p95", "ms", floor.p95),
    measured("empty frame of Ink, processor", "ms", floor.cpu),
    measured("first frame", "ms", figures.firstFrame),
    measured("everything read", "ms", figures.read),
    measured("key to frame, p50", "ms", key.p50),
    measured("key to frame, p95", "ms", key.p95),
    measured("key to frame, p99", "ms", key.p99),
    besideFloor("key to frame", key.cpu),
    measured("letter of a filter to frame, p50", "ms", filter.p50),
    measured("letter of a filter to frame, p95", "ms", filter.p95),
    besideFloor("letter of a filter to frame", filter.cpu),
    measured("sort to frame, p50", "ms", sort.p50),
    measured("sort to frame, p95", "ms", sort.p95),
    besideFloor("sort to frame", sort.cpu),
    measured("heap after collection", "MB", figures.heap / 1e6),
    measured("memory of the process", "MB", figures.rss / 1e6),
  ];
}
