import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandWords } from "../../test/command-words.ts";
import { runInMemory } from "../../test/run-in-memory.ts";

/** Any instant: what an example names must not depend on the day. */
const now = Date.UTC(2027, 2, 1);

const commands = commandWords;

test("knows the commands", () => {
  expect(commands).toEqual(
    expect.arrayContaining([
      ..."audit explain rules plan simulate snapshot diff emulator".split(" "),
      "accounts list",
    ]),
  );
});

test.each(commands)(
  "shows two examples or more for purser %s, that can be typed",
  async (words) => {
    const { code, stdout, stderr } = await runInMemory([...words.split(" "), "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const examples = examplesIn(stdout);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) {
      expect(example).toMatch(new RegExp(`^purser ${words}(?: |$)`));
      if (!isTriedElsewhere(example)) expect(await tryExample(example)).toBe("runs");
    }
  },
);

/** A server would not end, and the whole suite of contract tests takes its time. */
function isTriedElsewhere(example: string): boolean {
  return example.startsWith("purser emulator") || example === "purser contract run --demo";
}

/** Runs an example where there are no credentials, profiles or snapshots: it fails for want of these, or not at all. */
async function tryExample(example: string): Promise<string> {
  const [line = ""] = example.split(/ [|<>] /);
  const cwd = process.cwd();
  const folder = await mkdtemp(join(tmpdir(), "purser-example-"));
  process.chdir(folder);
  try {
    const { code, stderr } = await runInMemory(line.split(" ").slice(1), { now, stdin: "secret" });
    const isMissing =
      /The browser needs a keyboard|There are no credentials|There is no profile|there is no terminal to ask for it|The (?:snapshot|file of options) .+ cannot be read: it is not there/.test(
        stderr,
      );
    return [0, 1, 3].includes(code) || isMissing ? "runs" : stderr;
  } finally {
    process.chdir(cwd);
    await rm(folder, { recursive: true });
  }
}

/** What stands before the effect: beside it, or on a line of its own. */
function examplesIn(help: string): string[] {
  const [, examples = ""] = help.split("\nExamples:\n");
  const lines = (examples.split("\n\n")[0] ?? "").split("\n");
  return lines.flatMap((line) => /^ {2}(purser .+?)(?: {2}.*)?$/.exec(line)?.[1] ?? []);
}

test.each(commands)(
  "tells the exit codes of purser %s, and names no command that is not there",
  async (words) => {
    const { stdout } = await runInMemory([...words.split(" "), "--help"]);
    expect(stdout).toMatch(/exit code|ended by Ctrl-C|Exit codes/i);
    const [, also = ""] = stdout.split("\nSee also:\n");
    const named = also.split("\n").flatMap((line) => /^ {2}purser (.+)$/.exec(line)?.[1] ?? []);
    for (const line of named) {
      expect(commands.some((one) => line === one || line.startsWith(`${one} `))).toBe(true);
    }
  },
);

test.each(commands)("fits the help of purser %s into 80 columns", async (words) => {
  const { stdout } = await runInMemory([...words.split(" "), "--help"], { columns: 80 });
  // A command line is not broken: it would no longer be one.
  const lines = stdout.split("\n").filter((line) => !line.startsWith("  purser "));
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
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

test.each(["audit", "accounts", "accounts list", "secrets rotate"])(
  "prints with purser help %s what --help prints",
  async (words) => {
    const asked = await runInMemory(["help", ...words.split(" ")]);
    const option = await runInMemory([...words.split(" "), "--help"]);
    expect(asked).toEqual(option);
    expect(asked.code).toBe(0);
    expect(asked.stdout).toContain(`Usage: purser ${words} `);
  },
);
