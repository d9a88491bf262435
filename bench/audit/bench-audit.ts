import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { writeSnapshotFile } from "@purser/inventory/node";
import { fleetRecords } from "../fleet-records.ts";
import type { Bench, Row } from "../report.ts";
import type { Pass } from "./audit-process.ts";

/** Accounts that an organization may have. Source: MongoDB limits and thresholds. */
const accountsPerOrganization = 200;
const sizes = [500, 5000] as const;
const rounds = 4;
const now = Date.parse("2026-11-22T09:00:00Z");
const run = promisify(execFile);

/**
 * Audits snapshots of 100,000 and of 1,000,000 accounts with the core rules, from the file to the counts, beside the least
 * that can be done with such a file: split it into lines, take their digest, parse them.
 */
export async function benchAudit(): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), "purser-bench-"));
  try {
    const rows: Row[] = [];
    const perAccount: number[] = [];
    for (const organizations of sizes) {
      const accounts = (organizations * accountsPerOrganization).toLocaleString("en");
      const path = join(folder, `fleet-${organizations}.ndjson`);
      await writeSnapshotFile(path, fleetRecords(organizations, { now, seed: 1 }));
      const passes = { floor: [] as Pass[], audit: [] as Pass[] };
      for (let round = 0; round < rounds; round++) {
        // In turns, so that a busy minute of the machine meets both.
        passes.floor.push(await measure("floor", path));
        passes.audit.push(await measure("audit", path));
      }
      const [floor, audit] = [best(passes.floor), best(passes.audit)];
      perAccount.push(audit.cpu / audit.accounts);
      rows.push(...rowsOf(`${accounts} accounts`, passes, audit, floor));
    }
    const [small = Number.NaN, large = Number.NaN] = perAccount;
    const growth = { unit: "", value: large / small };
    rows.push({ name: "CPU per account, 1,000,000 to 100,000 accounts", ...growth });
    return { bench: "audit", rows };
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Passes = Record<"floor" | "audit", readonly Pass[]>;

function rowsOf(size: string, passes: Passes, audit: Pass, floor: Pass): Row[] {
  const reference = "lines, digest, JSON.parse";
  const rate = (pass: Pass): number => pass.accounts / pass.cpu;
  return [
    { name: `${size}, ${reference} alone`, unit: "accounts/s", value: rate(floor) },
    {
      name: `${size}, whole audit on one core`,
      unit: "accounts/s",
      value: rate(audit),
      ratio: rate(audit) / rate(floor),
      reference,
    },
    {
      name: `${size}, its quickest ${audit.window.accounts.toLocaleString("en")}`,
      unit: "accounts/s",
      value: audit.window.accounts / quickest(passes.audit),
      ratio: quickest(passes.floor) / quickest(passes.audit),
      reference,
    },
    { name: `${size}, wall`, unit: "seconds", value: audit.wall },
    { name: `${size}, findings per account`, unit: "", value: audit.findings / audit.accounts },
    { name: `${size}, peak memory`, unit: "MB", value: audit.peak },
  ];
}

async function measure(mode: string, path: string): Promise<Pass> {
  const script = fileURLToPath(new URL("./audit-process.ts", import.meta.url));
  const args = ["--conditions=@purser/source", script, mode, path];
  const { stdout } = await run(process.execPath, args);
  return JSON.parse(stdout) as Pass;
}

/** Seconds of CPU of the window that was disturbed least: the machine's speed changes from one second to the next. */
function quickest(passes: readonly Pass[]): number {
  return Math.min(...passes.map(({ window }) => window.cpu));
}

/** The least disturbed of several passes: what else the machine does can only add. */
function best(passes: readonly Pass[]): Pass {
  const [least] = passes.toSorted((a, b) => a.cpu - b.cpu);
  if (least === undefined) throw new Error("Nothing was measured.");
  return least;
}
