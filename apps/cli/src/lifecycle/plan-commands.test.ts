import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runInMemory } from "../../test/run-in-memory.ts";

const demo = ["--demo", "--now", "2026-11-22T09:00:00Z"];

let lines: string[];
let folder: string;
const home = process.cwd();

beforeAll(async () => {
  const { stdout } = await runInMemory(["plan", ...demo, "--json"]);
  const { steps } = JSON.parse(stdout) as {
    steps: { commands: string[]; rollback: { commands: string[] } }[];
  };
  lines = steps
    .flatMap(({ commands, rollback }) => [...commands, ...rollback.commands])
    .filter((line) => line.startsWith("purser "));
  folder = await mkdtemp(join(tmpdir(), "purser-plan-"));
  process.chdir(folder);
});
afterAll(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true });
});

test("names commands of every kind in the demo's plan", () => {
  const kinds = new Set(lines.map((line) => line.split(" ").slice(1, 3).join(" ")));
  expect([...kinds].toSorted()).toEqual([
    "access add",
    "access remove",
    "accounts assign",
    "accounts delete",
    "accounts unassign",
    "accounts update",
    "secrets delete",
    "secrets rotate",
  ]);
});

test("understands every command that the demo's plan names", async () => {
  expect(lines.length).toBeGreaterThan(50);
  for (const line of lines) {
    // None of them has a word that a shell would have to read.
    expect(line).not.toMatch(/['"$\\]/);
    const words = [...line.split(" ").slice(1), ...demo, "--dry-run", "--json"];
    const { code, stdout, stderr } = await runInMemory(words);
    // 5: a safety rule stands against it, which is no fault of the line; 7: a way back from what has not been done.
    expect([line, [0, 5, 7].includes(code), code === 2 ? stderr : ""]).toEqual([line, true, ""]);
    if (code !== 0) continue;
    expect(JSON.parse(stdout)).toMatchObject({ dryRun: true, plan: { refusals: [] } });
  }
}, 120_000);
