import { expect, test } from "vitest";
import { runInMemory } from "../../test/run-in-memory.ts";

test.each(["accounts list", "emulator"])("shows two examples for purser %s", async (words) => {
  const { code, stdout, stderr } = await runInMemory([...words.split(" "), "--help"]);
  expect(code).toBe(0);
  expect(stderr).toBe("");
  const examples = /\nExamples:\n((?: {2}.+\n)+)/.exec(stdout)?.[1]?.trimEnd().split("\n") ?? [];
  expect(examples).toHaveLength(2);
  for (const example of examples) expect(example).toContain(`  purser ${words} --`);
});

test("shows only the global options that a command takes", async () => {
  const { stdout } = await runInMemory(["emulator", "--help"]);
  expect(stdout).toContain("--json");
  expect(stdout).not.toContain("--org");
});

test("takes global options before and after the command", async () => {
  const before = await runInMemory(["--demo", "--quiet", "accounts", "list"]);
  const after = await runInMemory(["accounts", "list", "--quiet", "--demo"]);
  expect(before.code).toBe(0);
  expect(before.stdout).toBe(after.stdout);
});
