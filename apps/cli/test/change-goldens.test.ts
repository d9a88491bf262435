import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { entryPoint, start } from "./run-built.ts";
import { runInMemory } from "./run-in-memory.ts";

// As in goldens.test.ts, for commands that change something: each runs in an empty folder, and what a person types stands
// behind " # " in the file's name.
const folder = join(import.meta.dirname, "../goldens/changes");
const namesIn = (path: string): string[] =>
  readdirSync(path).filter((name) => name.endsWith(".txt"));

type Outcome = { code: number | null; stdout: string; stderr: string };

function parse(file: string): { args: string[]; typed: string[] } {
  const [line = "", ...typed] = file.replace(/\.txt$/, "").split(" # ");
  const [program, ...args] = line.split(" ");
  expect(program).toBe("purser");
  return { args, typed };
}

function emptyFolder(): string {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), "purser-golden-")));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  return cwd;
}

function expectGolden(path: string, cwd: string, outcome: Outcome): void {
  const { code, stdout, stderr } = outcome;
  const real = `exit code ${code}\n--- stdout\n${stdout}--- stderr\n${stderr}`
    .replaceAll(cwd, "FOLDER")
    .replaceAll("\u001B", "␛")
    .replaceAll("\r", "␍");
  if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(path, real);
  expect(real).toBe(readFileSync(path, "utf8"));
}

describe("in a pipe, the built command", () => {
  const goldens = namesIn(folder);

  test("has goldens of every command on both platforms", () => {
    for (const platform of ["atlas", "cloud-manager"]) {
      const named = goldens.filter((name) => name.includes(`--platform ${platform}`));
      const commands = new Set(named.map((name) => name.split(" ").slice(1, 3).join(" ")));
      expect(commands.size).toBe(11);
    }
  });

  test.each(goldens)("%s", async (file) => {
    const cwd = emptyFolder();
    const { args } = parse(file);
    const outcome = await start(process.execPath, [entryPoint, ...args], { cwd }).finished;
    expectGolden(join(folder, file), cwd, outcome);
  });
});

describe("in a terminal", () => {
  const inTerminal = join(folder, "terminal");
  const goldens = namesIn(inTerminal);

  test("has goldens", () => {
    expect(goldens.length).toBeGreaterThanOrEqual(8);
  });

  test.each(goldens)("%s", async (file) => {
    const cwd = emptyFolder();
    const home = process.cwd();
    onTestFinished(() => process.chdir(home));
    process.chdir(cwd);
    const { args, typed } = parse(file);
    const outcome = await runInMemory(args, { columns: 100, typed });
    expectGolden(join(inTerminal, file), cwd, outcome);
  });
});
