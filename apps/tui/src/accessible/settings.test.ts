import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { talk } from "../../test/talk.ts";

let configFolder: string;
beforeEach(async () => {
  configFolder = await mkdtemp(join(tmpdir(), "purser-settings-"));
});
afterEach(async () => rm(configFolder, { recursive: true, force: true }));

test("takes a key that a person has given to an action, and tells what cannot be followed", async () => {
  const keys = { home: ["z"], "no-such-action": ["y"] };
  await writeFile(join(configFolder, "config.json"), JSON.stringify({ keys }));
  const { lines } = await talk(["sa", "z", "quit"], { configFolder });
  expect(lines.some((line) => line.includes("no-such-action"))).toBe(true);
  expect(lines.filter((line) => /today.*: \d+ things to look at/.test(line))).toHaveLength(2);
});

test("keeps a filter for the next time", async () => {
  const first = await talk(["sa", "filter ledger", "filter save books", "quit"], { configFolder });
  expect(first.lines).toContain("Saved filter books.");
  expect(await readFile(join(configFolder, "filters.json"), "utf8")).toContain("ledger");
  const next = await talk(["filters", "1", "quit"], { configFolder });
  expect(next.lines).toContain("1: books, accounts: ledger");
  expect(next.lines.some((line) => line.includes("service accounts, filter ledger"))).toBe(true);
});
