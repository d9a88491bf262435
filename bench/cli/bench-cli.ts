import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Bench, Row } from "../report.ts";

const rounds = 20;
const reference = "bare node";

const root = join(import.meta.dirname, "../..");
const packages = join(root, "node_modules");
const entryPoint = join(root, "apps/cli/dist/main.js");

/** Tells on file descriptor 3 what processor time a process has used when it ends, in milliseconds. */
const hook = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, String((user + system) / 1000));
  });
`)}`;

/** Programs of Node's that say their version or print help, as their `bin` starts them. */
const contenders: Readonly<Record<string, readonly string[]>> = {
  [reference]: ["--eval", ""],
  "purser --version": [entryPoint, "--version"],
  "purser --help": [entryPoint, "--help"],
  "purser secrets rotate --help": [entryPoint, "secrets", "rotate", "--help"],
  "oxlint --version": [join(packages, "oxlint/bin/oxlint"), "--version"],
  "turbo --version": [join(packages, "turbo/bin/turbo"), "--version"],
  "vite --version": [join(packages, "vite/bin/vite.js"), "--version"],
  "knip --version": [join(packages, "knip/bin/knip.js"), "--version"],
};

/** Milliseconds that one start took. */
type Start = { wall: number; cpu: number };

/**
 * Starts each program 20 times, in turns, so that a busy moment meets all. Wall time is what a person waits; processor time of
 * the Node process does not grow with what else the machine does.
 */
export function benchCli(): Promise<Bench> {
  const built = spawnSync(process.execPath, [join(root, "scripts/build.ts")], { stdio: "inherit" });
  if (built.status !== 0) throw new Error("The command could not be built.");
  const starts = new Map(Object.keys(contenders).map((name) => [name, [] as Start[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(contenders)) starts.get(name)?.push(startOnce(args));
  }
  const rows = (["cpu", "wall"] as const).flatMap((kind) => {
    const of = (name: string): number => median((starts.get(name) ?? []).map((one) => one[kind]));
    const bare = of(reference);
    return Object.keys(contenders).flatMap((name): Row[] => {
      const row = { name: `${name}, ${kind}`, unit: "ms", value: of(name) };
      if (name === reference) return [row];
      return [
        { ...row, ratio: row.value / bare, reference },
        { name: `${name}, ${kind}, over ${reference}`, unit: "ms", value: row.value - bare },
      ];
    });
  });
  return Promise.resolve({ bench: "cli", rows });
}

function startOnce(args: readonly string[]): Start {
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, ["--import", hook, ...args], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    encoding: "utf8",
    // The condition that this benchmark runs with is for sources.
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${String(status)}.`);
  return { wall, cpu: Number(output[3]) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
