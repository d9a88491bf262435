import { readFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runInMemory } from "./run-in-memory.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const section = readme.slice(readme.indexOf("## Operate and rotate"));
const [, block = ""] = /```\n(.+?)```/s.exec(section) ?? [];

/** The words of a line as a shell reads them, as far as the README goes: double quotes hold spaces. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

test("runs what the README tells of operating and rotating, as it stands", async () => {
  const folder = await mkdtemp(join(tmpdir(), "purser-readme-"));
  const home = process.cwd();
  onTestFinished(async () => {
    process.chdir(home);
    await rm(folder, { recursive: true });
  });
  process.chdir(folder);
  const lines = block.trim().split("\n");
  expect(lines).toHaveLength(5);
  for (const line of lines) {
    const [program, ...argv] = wordsOf(line);
    expect(program).toBe("purser");
    const { code, stdout, stderr } = await runInMemory(argv);
    expect([line, code, code === 0 ? "" : stderr]).toEqual([line, 0, ""]);
    expect(stdout).not.toBe("");
  }
  const files = await readdir(folder);
  expect(files.filter((name) => name.endsWith(".secret"))).toHaveLength(4);
});
