import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { evidenceOf } from "../../test/evidence-world.ts";
import { createVault } from "../evidence/vault.ts";
import type { ContractEvent, ContractReport } from "../run/contract-event.ts";
import { verifyEvidence } from "./verify-evidence.ts";
import { writeEvidence } from "./write-evidence.ts";

let folder: string;
let run: { report: ContractReport; events: ContractEvent[] };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-evidence-"));
  run = await evidenceOf({ faults: ["body-name-null"] });
});
afterAll(() => rm(folder, { recursive: true }));

test("writes every format for its owner alone, with a manifest that vouches for each", async () => {
  const directory = join(folder, "whole");
  const { files, withheld } = await writeEvidence(directory, run);
  expect(files).toHaveLength(9);
  expect(withheld).toEqual([]);
  for (const { name, bytes } of files) {
    const { mode, size } = await stat(join(directory, name));
    expect(mode & 0o777).toBe(0o600);
    expect(size).toBe(bytes);
  }
  expect(await verifyEvidence(directory)).toEqual([]);
  const manifest = JSON.parse(await readFile(join(directory, "manifest.json"), "utf8")) as object;
  expect(manifest).toMatchObject({
    platform: "atlas",
    isEmulated: true,
    randomSeed: 1,
    spec: { isBundled: true, changes: 0 },
    files,
  });
});

test("finds a file that was changed, one that is missing, and the line that was", async () => {
  const directory = join(folder, "changed");
  await writeEvidence(directory, { ...run, formats: ["events", "junit", "html"] });
  await appendFile(join(directory, "report.html"), " ");
  await rm(join(directory, "junit.xml"));
  const events = join(directory, "events.ndjson");
  const text = await readFile(events, "utf8");
  await writeFile(events, text.replace('"kind":"exchange"', '"kind":"result"'));
  const line = text.split("\n").findIndex((each) => each.includes('"kind":"exchange"')) + 1;
  expect(await verifyEvidence(directory)).toEqual([
    "events.ndjson is not the file that was written",
    `events.ndjson, line ${line}: it is not the one that was written`,
    "junit.xml is missing",
    "report.html is not the file that was written",
  ]);
});

test("says when a finding was first seen, by the evidence of an earlier run", async () => {
  const previous = join(folder, "before");
  const first = "2026-01-02T03:04:05.000Z";
  await writeEvidence(previous, {
    ...run,
    formats: ["findings"],
    report: { ...run.report, startedAt: first },
  });
  const directory = join(folder, "after");
  await writeEvidence(directory, { ...run, formats: ["findings"], previous });
  const text = await readFile(join(directory, "findings.json"), "utf8");
  const { findings } = JSON.parse(text) as {
    findings: { firstSeen: string; lastSeen: string }[];
  };
  expect(findings.length).toBeGreaterThan(0);
  for (const { firstSeen, lastSeen } of findings)
    expect([firstSeen, lastSeen]).toEqual([first, run.report.startedAt]);
});

test("withholds a file that would give a secret away, and keeps the others", async () => {
  const vault = createVault({ isRedacting: false });
  vault.enter(`${run.report.runId}-not-yet-a-secret`);
  vault.enter("purser contract");
  const directory = join(folder, "withheld");
  const { files, withheld } = await writeEvidence(directory, { ...run, vault });
  expect(withheld.map(({ name }) => name)).toContain("junit.xml");
  expect(files.map(({ name }) => name)).toContain("findings.json");
  await expect(stat(join(directory, "junit.xml"))).rejects.toThrow("ENOENT");
  expect(await readFile(join(directory, "manifest.json"), "utf8")).toContain('"withheld"');
});
