import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Milliseconds after which a person at a terminal is told why nothing happens. */
const patience = 1000;

/**
 * Builds every package. Returns turbo's exit code; what it printed goes to stderr, and only if it failed.
 */
export async function runTurbo(root: string, isForced: boolean): Promise<number> {
  const turbo = ["run", "build", "--output-logs=errors-only", "--ui=stream"];
  if (isForced) turbo.push("--force");
  // Turbo runs the packages' scripts through pnpm: where only npm is installed, npx brings it.
  const [command, ...args]: [string, ...string[]] = isOnPath("pnpm")
    ? ["turbo", ...turbo]
    : ["npx", "-y", "--prefer-offline", "pnpm@12", "exec", "turbo", ...turbo];
  const path = [join(root, "node_modules/.bin"), process.env["PATH"] ?? ""].join(delimiter);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  const timer = setTimeout(() => {
    if (process.stderr.isTTY) process.stderr.write("Building Purser…\n");
  }, patience);
  const code = await new Promise<number>((resolve) => {
    child.on("error", (error) => {
      output.push(Buffer.from(`${error.message}\n`));
      resolve(1);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
  clearTimeout(timer);
  if (code !== 0) process.stderr.write(Buffer.concat(output));
  return code;
}

function isOnPath(name: string): boolean {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .some((folder) => existsSync(join(folder, name)));
}
