import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** The built command that bare `node` runs. */
export const entryPoint = join(import.meta.dirname, "../dist/main.js");

/** What a person's shell would have, and no credentials. */
function bareEnv(home: string): Record<string, string> {
  return { PATH: process.env["PATH"] ?? "", HOME: home, LOCALAPPDATA: home };
}

export type Finished = { code: number | null; stdout: string; stderr: string };

/**
 * Starts a program with pipes and an empty home, for the length of one test; `finished` resolves when it has ended.
 */
export function start(
  command: string,
  args: readonly string[],
  options: { env?: Record<string, string>; cwd?: string; stdin?: string } = {},
): { child: ChildProcess; finished: Promise<Finished>; firstLine: Promise<string> } {
  const home = mkdtempSync(join(tmpdir(), "purser-home-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const child = spawn(command, args, {
    env: { ...bareEnv(home), ...options.env },
    cwd: options.cwd,
    stdio: ["pipe", "pipe", "pipe"],
  });
  // What does not read it may be gone before it is written.
  child.stdin.on("error", () => undefined).end(options.stdin ?? "");
  // Also when the test fails or takes too long: what it started must not outlive it.
  onTestFinished(() => void child.kill("SIGKILL"));
  const output = { stdout: "", stderr: "" };
  let foundLine: (line: string) => void;
  const firstLine = new Promise<string>((resolve) => {
    foundLine = resolve;
  });
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output.stdout += text;
    const [line, rest] = output.stdout.split("\n");
    if (line !== undefined && rest !== undefined) foundLine(line);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output.stderr += text;
  });
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...output }));
  });
  return { child, finished, firstLine };
}

/** Runs the built command with bare node in a pipe. */
export function runBuilt(
  args: readonly string[],
  {
    nodeArgs = [],
    ...options
  }: { env?: Record<string, string>; nodeArgs?: readonly string[]; stdin?: string } = {},
): Promise<Finished> {
  return start(process.execPath, [...nodeArgs, entryPoint, ...args], options).finished;
}
