import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import Papa from "papaparse";
import type { Peer, PeerFinding } from "./peer.ts";
import { trafficArchive } from "./traffic-archive.ts";

/** One row of its CSV report, as far as it is read. */
type Row = {
  exchange_index: string;
  rule_id: string;
  message: string;
  status: string;
  operation_id: string;
};

/** Entries it is shown at a time. Starting it takes longer than looking at a thousand of them. */
const batch = 4000;
const run = promisify(execFile);

/** `redocly drift` over archives of the traffic. Its JSON report counts like findings; its CSV names each entry. */
export const redoclyDrift: Peer = {
  name: "Redocly drift 2.77.0",
  manner: "over HAR archives of our traffic",
  layers: ["A", "B", "C", "D", "E"],
  async look(platform, entries) {
    const folder = await mkdtemp(join(tmpdir(), "purser-prove-"));
    const findings: PeerFinding[] = [];
    try {
      for (let start = 0; start < entries.length; start += batch) {
        const archive = join(folder, "traffic.har");
        const shown = entries.slice(start, start + batch);
        await writeFile(archive, JSON.stringify(trafficArchive(shown)));
        for (const row of await drift(platform, archive, join(folder, "report.csv")))
          findings.push({ index: start + Number(row.exchange_index), key: keyOf(row) });
      }
    } finally {
      await rm(folder, { recursive: true });
    }
    return findings;
  },
};

async function drift(platform: string, archive: string, report: string): Promise<Row[]> {
  const command = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
  const document = fileURLToPath(import.meta.resolve(`@purser/spec/${platform}.json`));
  const options = ["--server", "https://emulator.invalid", "--format", "csv", "--output", report];
  await rm(report, { force: true });
  // It ends with 1 where it finds anything.
  await run(process.execPath, [command, "drift", archive, "--api", document, ...options], {
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== 1) throw error;
  });
  const text = await readFile(report, "utf8");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** Positions in arrays differ from answer to answer: the finding is the same. */
function keyOf({ operation_id, rule_id, message, status }: Row): string {
  return [operation_id, rule_id, status, message.replaceAll(/\[\d+\]/g, "[]")].join(" ");
}
