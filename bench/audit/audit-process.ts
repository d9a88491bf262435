import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { readSnapshotFileBatches } from "@purser/inventory/node";
import { createAudit, presetPolicy } from "@purser/policy-audit";

/** What one pass over a snapshot cost. */
export type Pass = {
  accounts: number;
  findings: number;
  /** Seconds of wall time and of CPU, start-up of the process left out. */
  wall: number;
  cpu: number;
  /** Seconds of CPU that the cheapest of all windows of this many accounts took. */
  window: { accounts: number; cpu: number };
  /** Largest resident set of the whole process, in MB. */
  peak: number;
};

type Counts = Pick<Pass, "accounts" | "findings">;

/** Long enough for thousands of collections of garbage, short enough to lie within a quiet second of the machine. */
const windowSize = 50_000;
let windowEnd = windowSize;
let windowStart = cpuNow();
let leastCpu = Number.POSITIVE_INFINITY;

/** To be told how many accounts are done, now and then. */
function note(accounts: number): void {
  if (accounts < windowEnd) return;
  const now = cpuNow();
  leastCpu = Math.min(leastCpu, now - windowStart);
  windowEnd += windowSize;
  windowStart = now;
}

function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Reads a snapshot in a process of its own: `audit` it, or do the least that anything could do with it. */
const passes: Record<string, (path: string) => Promise<Counts>> = {
  async audit(path) {
    const now = Date.parse("2026-11-22T09:00:00Z");
    const audit = createAudit(presetPolicy("recommended"), { now, keep: "counts" });
    let seen = 0;
    for await (const records of readSnapshotFileBatches(path)) {
      for (const record of records) {
        audit.add(record);
        if (record.record === "account") seen++;
      }
      note(seen);
    }
    const { accounts, findings } = audit.end().summary;
    return { accounts, findings };
  },

  /** Lines, digest and JSON.parse by what Node has built in: no check of shape or order, and no rule. */
  async floor(path) {
    const digest = createHash("sha256");
    const file = createReadStream(path, { highWaterMark: 256 * 1024 });
    file.on("data", (bytes) => digest.update(bytes));
    let accounts = 0;
    for await (const line of createInterface({ input: file, crlfDelay: Infinity })) {
      const { record } = JSON.parse(line) as { record: string };
      if (record === "account") note(++accounts);
    }
    digest.digest("hex");
    return { accounts, findings: 0 };
  },
};

const [mode = "", path = ""] = process.argv.slice(2);
const pass = Object.hasOwn(passes, mode) ? passes[mode] : undefined;
if (pass === undefined) throw new Error(`There is no pass "${mode}".`);
const start = performance.now();
const before = cpuNow();
const counted = await pass(path);
const cpu = cpuNow() - before;
const result: Pass = {
  ...counted,
  wall: (performance.now() - start) / 1000,
  cpu,
  window: { accounts: windowSize, cpu: leastCpu },
  // Kilobytes, as Node says on every platform.
  peak: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(result));
