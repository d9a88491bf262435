import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../build/repository.ts";
import { isAsShown, shellBlocks } from "./shell-blocks.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
const scripts = (
  JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  }
).scripts;

/** Would run the tests from within the tests. */
const recursive = new Set(["npx -y pnpm@12 test"]);
const blocks = shellBlocks(readme);
const runnable = blocks.filter(({ command }) => !recursive.has(command));

/** Returns what pnpm would run for a command of the README, on the day and the port that the test can repeat. */
function withoutPnpm(command: string): string[] {
  const words = command
    .replace(/^npx -y pnpm@12 start$/, `${scripts["start"]} --now 2026-11-22T09:00:00Z`)
    .replace(/^pnpm --silent purser /, `${scripts["purser"]} `)
    .replace("--port 8787", "--port 0")
    .split(" ");
  expect(words.slice(0, 2)).toEqual([
    "node",
    expect.stringMatching(/^scripts\/(start|purser)\.ts$/),
  ]);
  return words.slice(1);
}

/** Runs a command until it ends, or, if it serves, until it has said what it says. */
function output(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: withoutCredentials(process.env),
      stdio: ["ignore", "pipe", "pipe"],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    let text = "";
    const add = (chunk: Buffer): void => {
      text += chunk.toString();
      if (text.includes("Stop it with")) child.kill("SIGTERM");
    };
    child.stdout.on("data", add);
    child.stderr.on("data", add);
    child.on("error", reject);
    child.on("close", () => resolve(text));
  });
}

/** The README's reader has none; and the script of pnpm that runs the tests is not `purser`. */
function withoutCredentials(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(MONGODB_|npm_lifecycle_)/.test(name));
  return Object.fromEntries(kept);
}

/** Ports and identifiers of an emulator that starts now differ from run to run; everything else must not. */
function settle(command: string, text: string): string {
  if (!command.includes("purser emulator --port")) return text;
  return text
    .replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:8787")
    .replaceAll(/\b(mdb_sa_id_)?[a-f0-9]{24}\b/g, "$1<id>");
}

test("names both commands of a newcomer, and shows more than a few", () => {
  expect(blocks.map(({ command }) => command)).toEqual(
    expect.arrayContaining(["npx -y pnpm@12 start", "npx -y pnpm@12 test"]),
  );
  expect(runnable.length).toBeGreaterThanOrEqual(5);
});

test.each(runnable)("shows what $command prints", async ({ command, output: shown = "" }) => {
  const real = await output(withoutPnpm(command));
  expect(shown).not.toBe("");
  if (!isAsShown(settle(command, shown), settle(command, real))) {
    // The difference says more than "false".
    expect(settle(command, real)).toBe(settle(command, shown));
  }
});

test("names only scripts and files that exist", () => {
  const named = [...readme.matchAll(/`pnpm (?:--silent )?(\w+)[^`]*`/g)].map(
    ([, name = ""]) => name,
  );
  expect(named.length).toBeGreaterThanOrEqual(6);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
  const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThanOrEqual(5);
  for (const path of links) expect(existsSync(join(root, path)), path).toBe(true);
});
