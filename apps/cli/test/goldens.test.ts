import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runBuilt } from "./run-built.ts";
import { runInMemory } from "./run-in-memory.ts";

// A golden's file name is its command line. `UPDATE_GOLDENS=1` writes them anew: read the difference before it is kept.
const folder = join(import.meta.dirname, "../goldens");
const namesIn = (path: string): string[] =>
  readdirSync(path).filter((name) => name.endsWith(".txt"));

type Outcome = { code: number | null; stdout: string; stderr: string };

function wordsOf(file: string): string[] {
  const [program, ...args] = file.replace(/\.txt$/, "").split(" ");
  expect(program).toBe("purser");
  return args;
}

function expectGolden(path: string, { code, stdout, stderr }: Outcome): void {
  const real = `exit code ${code}\n--- stdout\n${stdout}--- stderr\n${stderr}`;
  if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(path, real);
  expect(real).toBe(readFileSync(path, "utf8"));
}

describe("in a pipe, the built command", () => {
  const goldens = namesIn(folder);

  test("has goldens of every command and both streams", () => {
    expect(goldens.length).toBeGreaterThanOrEqual(10);
  });

  test.each(goldens)("%s", async (file) => {
    expectGolden(join(folder, file), await runBuilt(wordsOf(file)));
  });
});

/** Both streams are a terminal of this width. That the built command knows one when it sees it is tested in terminal.test.ts. */
const columns = 100;

describe("in a terminal", () => {
  const inTerminal = join(folder, "terminal");
  const goldens = namesIn(inTerminal);

  test("has goldens", () => {
    expect(goldens.length).toBeGreaterThanOrEqual(10);
  });

  test.each(goldens)("%s", async (file) => {
    const { code, stdout, stderr } = await runInMemory(wordsOf(file), { columns });
    // A golden is read by people: it shows the escape character instead of obeying it.
    const shown = (text: string): string => text.replaceAll("\u001B", "␛");
    const outcome = { code, stdout: shown(stdout), stderr: shown(stderr) };
    expectGolden(join(inTerminal, file), outcome);
  });
});
