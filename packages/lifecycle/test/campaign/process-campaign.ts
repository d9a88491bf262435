import { systemClock, type Clock } from "@purser/core";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome } from "../../src/plan/outcome.ts";
import { createRotationWorld, hours, type RotationWorld } from "../rotation-world.ts";
import { givesAway } from "@purser/testing/secret-search";
import { startWorker, type EndedProcess, type RunningProcess } from "./killed-process.ts";
import { doWork, type Work } from "./rotation-work.ts";
import { serveWorld } from "./served-world.ts";

/** When a process gets a signal: before or after the service sees a request, or around an entry of its journal. */
export type Blow =
  | { at: "request"; index: number; signal: "SIGKILL" | "SIGINT"; isAfter: boolean }
  | { at: "entry"; index: number }
  | { at: "nowhere" };

export type BlowResult = { first: EndedProcess; requests: number; faults: string[] };

/** Strikes a process that rotates an account, and completes its journal in this one. */
export async function runBlow(blow: Blow): Promise<BlowResult> {
  const world = createRotationWorld("atlas", { clock: hurried });
  const folder = await mkdtemp(join(tmpdir(), "purser-kill-"));
  const held = [world.target.secrets[0]?.value];
  const values = new Set<string>();
  const worker: { process?: RunningProcess } = {};
  let requests = 0;
  const served = await serveWorld(world, async (index, pass) => {
    requests = index;
    const isHit = blow.at === "request" && blow.index === index;
    if (isHit && !blow.isAfter) worker.process?.kill(blow.signal);
    if (isHit && !blow.isAfter && blow.signal === "SIGKILL") return undefined;
    const answer = await pass();
    for (const { value } of world.target.secrets) values.add(value);
    if (isHit && blow.isAfter) worker.process?.kill(blow.signal);
    return isHit && blow.signal === "SIGKILL" ? undefined : answer;
  });
  const [owner] = world.organization.accounts.values();
  const work: Work = {
    url: served.url,
    platform: "atlas",
    orgId: world.organization.id,
    owner: { clientId: owner?.clientId ?? "", clientSecret: owner?.secrets[0]?.value ?? "" },
    clientId: world.target.clientId,
    hours,
    folder,
  };
  const killAtEntry = blow.at === "entry" ? { killAtEntry: blow.index } : {};
  worker.process = startWorker({ ...work, sink: "file:secret-1", ...killAtEntry });
  const first = await worker.process.ended;
  await served.close();

  const faults: string[] = [];
  const isStopped = blow.at === "request" && blow.signal === "SIGINT";
  if (isStopped && requests >= blow.index && first.code !== 130) {
    faults.push(`it ended with ${first.code ?? first.signal}: ${first.printed}`);
  }
  const journal = await journalIn(folder);
  const told = [first.printed];
  const check = async (when: string, mostUnknown: number) => {
    const all = new Set([...held, ...(await heldIn(folder))]);
    const known = world.target.secrets.filter(({ value }) => all.has(value));
    if (known.length === 0) faults.push(`${when}: no secret works`);
    const unknown = world.target.secrets.length - known.length;
    if (unknown > mostUnknown) faults.push(`${when}: ${unknown} unknown secrets`);
  };
  await check("after the blow", 1);
  if (journal !== undefined) {
    const print = (line: string) => void told.push(line);
    const resume = (more: Partial<Work> = {}) =>
      resumeHere(world, { ...work, journal, ...more }, print);
    await complete({ world, folder, journal, resume, check, faults });
    told.push(await readFile(journal, "utf8"));
  }
  const text = told.join("\n");
  if ([...values].some((value) => givesAway(text, value))) faults.push("a secret was told");
  return { first, requests, faults };
}

/** The machine's time, in which nobody has to wait but those who may be told that they need not: time-outs. */
const hurried: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    signal ? systemClock.sleep(milliseconds, signal) : Promise.resolve(),
};

type Resume = (more?: Partial<Work>) => Promise<{ state: string; points: number; told: string }>;

async function resumeHere(world: RotationWorld, work: Work, print: (line: string) => void) {
  let points = 0;
  const outcome: Outcome<unknown> = await doWork(
    { ...work, url: world.emulator.baseUrl },
    {
      clock: hurried,
      fetch: (input, init) => world.emulator.fetch(input, init),
      print,
      point: () => void points++,
    },
  );
  const told = "cause" in outcome ? String(outcome.cause) : "";
  return { state: outcome.state, points, told };
}

type Completion = {
  world: RotationWorld;
  folder: string;
  journal: string;
  resume: Resume;
  check: (when: string, mostUnknown: number) => Promise<void>;
  faults: string[];
};

async function complete(completion: Completion): Promise<void> {
  const { world, folder, journal, resume, check, faults } = completion;
  const { target } = world;
  const resumed = await resume();
  if (resumed.state !== "done" && resumed.state !== "awaiting") {
    faults.push(`resuming: ${resumed.state} ${resumed.told}`);
  }
  await check("after the resumption", 0);
  const delivered = async () => {
    const values = await heldIn(folder);
    return target.secrets.find(({ value }) => values.includes(value));
  };
  if (!(await delivered())) await resume({ sink: "file:secret-2" });
  const made = await delivered();
  // Somebody uses it a while later, for which nobody has to wait here.
  if (made) made.lastUsedAt = Date.now() + 60_000;
  const finished = await resume();
  if (finished.state !== "done") faults.push(`finishing: ${finished.state} ${finished.told}`);
  if (target.secrets.length !== 1 || target.secrets[0] !== made) {
    faults.push("it is not the new secret alone");
  }
  if (!made || !(await world.use(target, made.value))) faults.push("it obtains no token");
  const before = await readFile(journal, "utf8");
  const requests = world.emulator.requestCount;
  const idle = await resume();
  const isSame = (await readFile(journal, "utf8")) === before;
  if (idle.state !== "done" || !isSame || world.emulator.requestCount !== requests) {
    faults.push("resuming what is finished does something");
  }
}

async function heldIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith("secret-"));
  return Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
}

async function journalIn(folder: string): Promise<string | undefined> {
  const names = await readdir(join(folder, "journals")).catch(() => []);
  const name = names.find((one) => one.endsWith(".ndjson"));
  return name === undefined ? undefined : join(folder, "journals", name);
}
