import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { entryPoint } from "./run-built.ts";

const account = "mdb_sa_id_69ddff01b548ea75c1c92f58";
const demo = "--demo --now 2026-11-22T09:00:00Z --platform atlas --no-color";

/** Every Debian and macOS has it. */
const terminalProgram = "script";

/** Runs the built command in a pseudo-terminal, and types keys once a text stands on its screen. */
async function typeInTerminal(
  words: string,
  { at, keys, typedAhead = "" }: { at: string; keys: string; typedAhead?: string },
): Promise<{ code: number | null; screen: string; files: string[] }> {
  const cwd = await mkdtemp(join(tmpdir(), "purser-question-"));
  onTestFinished(() => rm(cwd, { recursive: true }));
  const line = `'${process.execPath}' '${entryPoint}' ${words} ${demo}`;
  const args =
    process.platform === "darwin"
      ? ["-q", "/dev/null", "sh", "-c", line]
      : ["--quiet", "--return", "--command", line, "/dev/null"];
  const child = spawn(terminalProgram, args, {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", HOME: cwd, TERM: "xterm-256color" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let screen = "";
  let isTyped = false;
  child.stdin.write(typedAhead);
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    screen += text;
    if (isTyped || !screen.includes(at)) return;
    isTyped = true;
    child.stdin.write(keys);
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  return { code, screen, files: await readdir(cwd) };
}

const rotation = `secrets rotate ${account} --hours 720 --to file:new.secret`;
const deletion = `accounts delete ${account}`;

test.each([
  ["y", "y\r", 0],
  ["an empty line", "\r", 5],
  ["n", "n\r", 5],
  ["Ctrl-D", "\u0004", 5],
  ["Ctrl-C", "\u0003", 130],
])("goes by %s where a rotation is asked about", async (_, keys, expected) => {
  const { code, screen, files } = await typeInTerminal(rotation, { at: "[y/N] ", keys });
  expect([code, code === expected ? "" : screen]).toEqual([expected, ""]);
  expect(files).toEqual(expected === 0 ? ["new.secret"] : []);
});

test("takes no answer that was typed before the question stood there", async () => {
  const typedAhead = "y\ry\r";
  const answer = { at: "[y/N] ", keys: "\r", typedAhead };
  const { code, files } = await typeInTerminal(rotation, answer);
  expect({ code, files }).toEqual({ code: 5, files: [] });
});

test("deletes an account once its name is typed, and not for less", async () => {
  const at = "to go on: ";
  expect((await typeInTerminal(deletion, { at, keys: "fraud-scorin\r" })).code).toBe(5);
  const typed = await typeInTerminal(deletion, { at, keys: "fraud-scoring\r" });
  expect(typed.code).toBe(0);
  expect(typed.screen).toContain('Deleted the account "fraud-scoring".');
});

test("ends with 130 at Ctrl-C before the question stands there", async () => {
  const { code, screen } = await typeInTerminal(deletion, { at: "Back: ", keys: "\u0003" });
  expect(code).toBe(130);
  expect(screen).toContain("Nothing was changed");
});
