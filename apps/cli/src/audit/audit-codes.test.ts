import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSnapshotFile } from "@purser/inventory/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runInMemory } from "../../test/run-in-memory.ts";
import { wholeRecords } from "../../test/whole-records.ts";

const now = "2026-11-22T09:00:00Z";
let folder: string;

/** The demo organizations, in which everything could be read. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-codes-"));
  await runInMemory(["snapshot", join(folder, "demo.ndjson"), "--demo", "--now", now, "--quiet"]);
  await writeSnapshotFile(join(folder, "whole.ndjson"), wholeRecords(join(folder, "demo.ndjson")));
  await writeFile(
    join(folder, "policy.yaml"),
    `schemaVersion: 1
suppressions:
  - { rule: org-owner, reason: old, owner: anna, expires: 2026-01-31 }
`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

const auditWhole = (argv: string): ReturnType<typeof runInMemory> => {
  const paths = { POLICY: join(folder, "policy.yaml"), DEMO: join(folder, "demo.ndjson") };
  const words = argv.split(" ").map((word) => paths[word as keyof typeof paths] ?? word);
  const snapshot = words.includes(paths.DEMO) ? [] : [join(folder, "whole.ndjson")];
  return runInMemory(["audit", ...snapshot, "--now", now, "--json", ...words]);
};

test.each([
  ["--rule unused-45 --fail-on none", 0],
  ["--rule unused-45 --fail-on high", 0],
  ["--rule unused-45 --fail-on medium", 1],
  ["--rule org-owner", 1],
  ["--rule org-owner --min-severity critical", 0],
  ["--rule org-owner --fail-on critical", 0],
  ["--policy POLICY --rule org-owner --fail-on none", 0],
  ["--policy POLICY --rule org-owner --fail-on none --strict", 4],
  ["DEMO --rule no-list --fail-on none", 3],
  ["DEMO --policy POLICY --rule org-owner --strict", 4],
])("exits %s with %i", async (argv, expected) => {
  expect((await auditWhole(argv)).code).toBe(expected);
});

test.each(["text", "csv", "github", "sarif"])("exits alike in the format %s", async (format) => {
  const path = join(folder, "whole.ndjson");
  const to = format === "sarif" ? join(folder, "out") : "-";
  const argv = ["audit", path, "--now", now, "--rule", "org-owner", "-o", `${format}=${to}`];
  expect((await runInMemory(argv)).code).toBe(1);
});

test("hides what is below the least severity, and says so in the counts alone", async () => {
  const { stdout } = await auditWhole("--min-severity critical");
  const { findings, summary } = JSON.parse(stdout) as {
    findings: { severity: string }[];
    summary: { findings: number };
  };
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["critical"]));
  expect(summary.findings).toBe(findings.length);
});

test("simulates a fix, and lists what could be meant for one that is not there", async () => {
  const path = join(folder, "whole.ndjson");
  const owner = "mdb_sa_id_68511483b548ea75c1c92ec5";
  const done = await runInMemory(["simulate", path, "--now", now, "--apply", `org-owner:${owner}`]);
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(done.stdout).toMatch(/score +\d+ → +\d+  -\d+/);
  expect(done.stdout).toContain("terraform-provisioner holds ORG_OWNER");
  const missed = await runInMemory(["simulate", path, "--now", now, "--apply", `MSA301:${owner}`]);
  expect(missed.code).toBe(7);
  expect(missed.stderr).toContain(`It could be`);
});

test("plans without running anything, and knows when there is nothing to do", async () => {
  const path = join(folder, "whole.ndjson");
  const plan = await runInMemory(["plan", path, "--now", now, "--rule", "expired-kept"]);
  expect(plan).toMatchObject({ code: 0, requests: [] });
  expect(plan.stdout).toMatch(/Nothing has been run/);
  expect(plan.stdout).toContain("purser secrets delete ");
  const late = await runInMemory(["plan", path, "--now", now, "--rule", "clock-skew"]);
  expect(late.stdout).toBe("Nothing to mend was found.\n");
});
