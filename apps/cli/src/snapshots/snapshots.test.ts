import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator } from "@purser/emulator";
import { writeSnapshotFile } from "@purser/inventory/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runInMemory } from "../../test/run-in-memory.ts";
import { wholeRecords } from "../../test/whole-records.ts";

const demo = ["--demo", "--now", "2026-11-22T09:00:00Z"];
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-snapshots-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("takes a snapshot, and says what it cost and what it lacks", async () => {
  const path = join(folder, "demo.ndjson");
  const { code, stdout, stderr } = await runInMemory(["snapshot", path, ...demo]);
  expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
  expect(stderr).toMatch(
    /^Wrote 70 accounts and 19 projects of 2 organizations to .+demo\.ndjson\.\n/,
  );
  expect(stderr).toMatch(/Larkfield Commerce: 77 requests, 77 at least; not all could be read/);
  const lines = (await readFile(path, "utf8")).trimEnd().split("\n");
  expect(lines).toHaveLength(70 + 19 + 2 * 2 + 2);
});

test("takes the same snapshot twice, to stdout too", async () => {
  const [first, second] = [
    await runInMemory(["snapshot", "-", ...demo]),
    await runInMemory(["snapshot", "-", ...demo]),
  ];
  expect(first.stdout).toBe(second.stdout);
  expect(first.stdout).toContain('"record":"footer"');
});

test("leaves no part of a snapshot behind when it is interrupted", async () => {
  const stop = new AbortController();
  const emulator = createEmulator();
  const owner = emulator.credentials[0];
  const env = {
    MONGODB_ATLAS_CLIENT_ID: owner?.clientId ?? "",
    MONGODB_ATLAS_CLIENT_SECRET: owner?.clientSecret ?? "",
  };
  let calls = 0;
  const { code, stderr } = await runInMemory(
    ["snapshot", join(folder, "demo.ndjson"), "--platform", "atlas"],
    {
      env,
      signal: stop.signal,
      fetch(request) {
        if (++calls === 12) stop.abort();
        return emulator.fetch(request);
      },
    },
  );
  expect(code).toBe(130);
  expect(stderr).toMatch(/^purser: .+ was interrupted\. Nothing was changed/);
  expect(await readdir(folder)).toEqual([]);
});

test("tells two snapshots apart by ID, and exits with 1 if asked to", async () => {
  const paths = await twoSnapshots();
  for (const path of Object.values(paths))
    await writeSnapshotFile(`${path}.whole`, wholeRecords(path));
  const [before, after] = [`${paths.before}.whole`, `${paths.after}.whole`];
  const same = await runInMemory(["diff", after, after, "--exit-code"]);
  expect(same.stdout).toMatch(/^Nothing changed from 2026/);
  expect(same.code).toBe(0);
  const other = await runInMemory(["diff", before, after, "--exit-code"]);
  expect(other.code).toBe(1);
  expect(other.stdout).toContain("+ organization");
  const asked = await runInMemory(["diff", before, after, "--json"]);
  expect(asked.code).toBe(0);
  expect(JSON.parse(asked.stdout)).toMatchObject({
    schemaVersion: 1,
    differences: [{ kind: "organization-added", name: "Larkfield Warehouses" }],
  });
});

test("takes nothing for unchanged that could not be read", async () => {
  const { before, after } = await twoSnapshots();
  const { code, stdout } = await runInMemory(["diff", after, after, "--exit-code"]);
  expect(code).toBe(3);
  expect(stdout).toMatch(/^Nothing is known to have changed from 2026/);
  expect(stdout).toContain("0 differences, 2 not known.");
  expect((await runInMemory(["diff", before, after, "--exit-code"])).code).toBe(3);
});

/** Of the Atlas organization alone, and of both. */
async function twoSnapshots(): Promise<{ before: string; after: string }> {
  const paths = { before: join(folder, "before.ndjson"), after: join(folder, "after.ndjson") };
  await runInMemory(["snapshot", paths.after, ...demo, "--quiet"]);
  await runInMemory(["snapshot", paths.before, ...demo, "--quiet", "--platform", "atlas"]);
  return paths;
}

test("reads several snapshots as one", async () => {
  const parts = ["atlas", "cloud-manager"].map((platform) => join(folder, `${platform}.ndjson`));
  for (const [index, platform] of ["atlas", "cloud-manager"].entries()) {
    await runInMemory(["snapshot", parts[index] ?? "", ...demo, "--platform", platform, "--quiet"]);
  }
  const { stdout } = await runInMemory([
    "audit",
    ...parts,
    "--now",
    "2026-11-22T09:00:00Z",
    "--json",
  ]);
  const { organizations, summary } = JSON.parse(stdout) as {
    organizations: unknown[];
    summary: { accounts: number };
  };
  expect({ organizations: organizations.length, accounts: summary.accounts }).toEqual({
    organizations: 2,
    accounts: 70,
  });
});
