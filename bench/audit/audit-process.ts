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
  /** Largest resident set of the whole process, in MB. */
  peak: number;
};

/** Reads a snapshot in a process of its own: `audit` it, or do the least that anything could do with it. */
const passes: Record<string, (path: string) => Promise<Pick<Pass, "accounts" | "findings">>> = {
  async audit(path) {
    const now = Date.parse("2026-11-22T09:00:00Z");
    const audit = createAudit(presetPolicy("recommended"), { now, keep: "counts" });
    for await (const records of readSnapshotFileBatches(path)) {
      for (const record of records) audit.add(record);
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
      if (record === "account") accounts++;
    }
    digest.digest("hex");
    return { accounts, findings: 0 };
  },
};

const [mode = "", path = ""] = process.argv.slice(2);
const pass = Object.hasOwn(passes, mode) ? passes[mode] : undefined;
if (pass === undefined) throw new Error(`There is no pass "${mode}".`);
const start = performance.now();
const before = process.cpuUsage();
const counted = await pass(path);
const { user, system } = process.cpuUsage(before);
const result: Pass = {
  ...counted,
  wall: (performance.now() - start) / 1000,
  cpu: (user + system) / 1e6,
  // Kilobytes, as Node says on every platform.
  peak: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(result));
