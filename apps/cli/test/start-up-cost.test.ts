import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { entryPoint } from "./run-built.ts";

const rounds = 20;

/** Milliseconds that a short command may take longer than Node by itself. */
const budget = 60;

/** Tells on file descriptor 3 what processor time the process has used. */
const hook = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, String((user + system) / 1000));
  });
`)}`;

const commands: Readonly<Record<string, readonly string[]>> = {
  "bare node": ["--eval", ""],
  "purser --version": [entryPoint, "--version"],
  "purser --help": [entryPoint, "--help"],
};

test("starts within the budget over bare node", { timeout: 120_000 }, () => {
  const taken = new Map<string, { wall: number[]; cpu: number[] }>();
  for (let round = 0; round < rounds; round++) {
    // In turns, so that a busy moment of the machine meets all of them.
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      const { status, output } = spawnSync(process.execPath, ["--import", hook, ...args], {
        stdio: ["ignore", "ignore", "ignore", "pipe"],
        encoding: "utf8",
        env: { PATH: process.env["PATH"] ?? "" },
      });
      expect(status).toBe(0);
      const { wall, cpu } = taken.get(name) ?? { wall: [], cpu: [] };
      wall.push(performance.now() - start);
      cpu.push(Number(output[3]));
      taken.set(name, { wall, cpu });
    }
  }
  const medians = [...taken].map(([name, { wall, cpu }]) => ({
    name,
    wall: median(wall),
    cpu: median(cpu),
  }));
  console.table(medians);
  const [bare] = medians;
  for (const { cpu } of medians) expect(cpu).toBeLessThan((bare?.cpu ?? 0) + budget);
});

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
