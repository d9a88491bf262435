import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { loadavg } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Bench, Row } from "../report.ts";
import type { Measured, Order } from "./contender-process.ts";
import { contenders } from "./contenders.ts";
import type { Target } from "./target.ts";

const servers = {
  "minimal server": "./minimal-server.ts",
  "purser emulator": "./served-emulator.ts",
};
const reference = "raw fetch";

/**
 * The contenders take turns in every round, so that a busy moment of the machine meets all alike. Each turn begins with
 * calls that are not measured: a process that has waited for its turn finds its code thrown out of the caches, and more code
 * takes longer to come back. Turns of a tenth of a second measured that as much as they measured calls. Nobody has more
 * turns than others, for the same reason: whoever goes twice as often finds more of its code where it was. One by one and
 * many at once have rounds of their own: the shorter a round, the more alike the machine is to all who are compared.
 */
const rounds = { oneByOne: 60, together: 20 };
const warmUp: Order = { calls: 2000, atOnce: 32 };
const settle: Order = { calls: 150, atOnce: 1 };
const oneByOne: Order = { calls: 400, atOnce: 1 };
const together: Order = { calls: 640, atOnce: 32 };

/** What every contender measured, by its name, a figure for each round. */
type Figures = ReadonlyMap<string, readonly Measured[]>;

/**
 * Reads one service account over loopback HTTP through raw `fetch`, openapi-fetch, core and its peers, each in a process
 * of its own, against the least server there can be and against the emulator. Adds what core weighs in a browser.
 */
export async function benchCore(): Promise<Bench> {
  const rows: Row[] = [];
  for (const [server, file] of Object.entries(servers)) {
    const { single, many } = await measureAll(file);
    const perCall = (microseconds: number) => microseconds / oneByOne.calls;
    const perSecond = ({ wall }: Measured) => together.calls / (wall / 1e6);
    rows.push(
      ...rowsOf(server, "wall, one by one", "µs/call", single, ({ wall }) => perCall(wall)),
      ...rowsOf(server, "CPU, one by one", "µs/call", single, ({ cpu }) => perCall(cpu)),
      ...rowsOf(server, "32 at once", "calls/s", many, perSecond),
    );
  }
  const load = {
    name: "load of the machine, last 5 minutes",
    unit: "",
    value: loadavg()[1] ?? 0,
  };
  return { bench: "core", rows: [...rows, ...bundleRows(), load] };
}

/** What core weighs in a browser, as its own test measures it. */
function bundleRows(): Row[] {
  const script = pathOf("../../packages/core/test/print-bundle-sizes.ts");
  const printed = execFileSync(process.execPath, ["--conditions=@purser/source", script]);
  const sizes = JSON.parse(printed.toString()) as { name: string; gzipped: number }[];
  return sizes.map(({ name, gzipped }) => ({
    name: `bundle, ${name}`,
    unit: "bytes gzip",
    value: gzipped,
  }));
}

async function measureAll(serverFile: string): Promise<{ single: Figures; many: Figures }> {
  const { child: server, target } = await startServer(serverFile);
  const processes = new Map<string, ChildProcess>();
  try {
    for (const name of Object.keys(contenders)) {
      const child = await startContender(name, target);
      processes.set(name, child);
      await order(child, warmUp);
    }
    return {
      single: await takeTurns(processes, rounds.oneByOne, oneByOne),
      many: await takeTurns(processes, rounds.together, together),
    };
  } finally {
    for (const child of [...processes.values(), server]) child.kill();
  }
}

/** Gives every contender the same order in every round; each round begins with another one. */
async function takeTurns(
  processes: ReadonlyMap<string, ChildProcess>,
  rounds: number,
  work: Order,
): Promise<Figures> {
  const figures = new Map([...processes.keys()].map((name) => [name, [] as Measured[]]));
  const turns = [...processes];
  for (let round = 0; round < rounds; round++) {
    for (const [name, child] of turns) {
      await order(child, settle);
      figures.get(name)?.push(await order(child, work));
    }
    const [first] = turns.splice(0, 1);
    if (first) turns.push(first);
  }
  return figures;
}

/** A row per contender. Its ratio is the median of its ratios to the reference in the same round. */
function rowsOf(
  server: string,
  what: string,
  unit: string,
  figures: Figures,
  pick: (measured: Measured) => number,
): Row[] {
  const references = figures.get(reference)?.map(pick) ?? [];
  return [...figures].map(([name, measured]) => {
    const values = measured.map(pick);
    const row: Row = { name: `${server}, ${what}: ${name}`, unit, value: median(values) };
    const ratio = median(values.map((value, round) => value / (references[round] ?? Number.NaN)));
    return name === reference ? row : { ...row, ratio, reference };
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

async function startServer(file: string): Promise<{ child: ChildProcess; target: Target }> {
  const child = spawn(process.execPath, ["--conditions=@purser/source", pathOf(file)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, "line"), once(child, "exit")])) as [unknown];
  if (typeof line !== "string") throw new Error(`The server ended early with ${String(line)}.`);
  return { child, target: JSON.parse(line) as Target };
}

async function startContender(name: string, target: Target): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ["--conditions=@purser/source", pathOf("./contender-process.ts"), name, JSON.stringify(target)],
    { stdio: ["ignore", "inherit", "inherit", "ipc"] },
  );
  await answerOf(child);
  return child;
}

async function order(child: ChildProcess, order: Order): Promise<Measured> {
  child.send(order);
  return (await answerOf(child)) as Measured;
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  const answered = new AbortController();
  const { signal } = answered;
  const ended = once(child, "exit", { signal }).then(([code]) => {
    throw new Error(`A contender ended early with ${String(code)}.`);
  });
  try {
    const [answer] = (await Promise.race([once(child, "message", { signal }), ended])) as unknown[];
    return answer;
  } finally {
    answered.abort();
  }
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
