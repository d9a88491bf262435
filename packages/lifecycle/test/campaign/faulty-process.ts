import type { Clock } from "@purser/core";
import type { Journal } from "../../src/journal/journal.ts";
import type { Outcome } from "../../src/plan/outcome.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { createMemorySink, type MemorySink } from "../memory-sink.ts";
import type { Entered, RotationWorld } from "../rotation-world.ts";
import { cut, never, refusal, type FaultKind } from "./rotation-faults.ts";

/** Where a fault strikes: at a request, an entry of the journal or a point of the sink, counted from 1. */
export type Strike =
  | { at: "request"; index: number; kind: FaultKind }
  | { at: "journal" | "sink"; index: number; kind: "killed" | "stopped" | "failed" }
  | { at: "delivery"; kind: "failed" }
  | { at: "nowhere" };

/** One process of the program: it may be killed or stopped, and then does nothing any more. */
export type FaultyProcess = Entered & {
  journal: Journal;
  sink: MemorySink;
  /** How many points it passed. */
  passed: { request: number; journal: number; sink: number };
  /** Runs a plan to its end; undefined if the process was killed. */
  run<Made>(make: () => Promise<Plan<Made>>): Promise<Outcome<Made> | undefined>;
  /** Everything that it told: events, plans, outcomes, errors. */
  told: unknown[];
  /** Every value of a secret that the account had while it ran. */
  values: Set<string>;
};

export type ProcessOptions = {
  world: RotationWorld;
  journal: Journal;
  /** What the sink has, which outlives the process. */
  store: string[];
  isBlind: boolean;
  strike?: Strike;
};

export function startProcess(options: ProcessOptions): FaultyProcess {
  const { world, journal, store, isBlind, strike = { at: "nowhere" } } = options;
  const passed = { request: 0, journal: 0, sink: 0 };
  const stopping = new AbortController();
  let isDead = false;
  let isDark = false;
  let tellDeath = () => {};
  const death = new Promise<undefined>((resolve) => {
    tellDeath = () => resolve(undefined);
  });
  const die = <T>(): Promise<T> => {
    isDead = true;
    tellDeath();
    return never<T>();
  };
  const stop = () => stopping.abort(new Error("Interrupted."));

  const values = new Set<string>();
  const note = () => {
    for (const { value } of world.target.secrets) values.add(value);
  };
  const entered = world.enter(async (_, send) => {
    const pass = () => send().finally(note);
    if (isDead) return never();
    if (isDark) throw cut();
    passed.request++;
    if (strike.at !== "request" || strike.index !== passed.request) return pass();
    switch (strike.kind) {
      case "cut-before":
        throw cut();
      case "cut-after":
        await pass();
        throw cut();
      case "500":
        return refusal(500);
      case "429":
        return refusal(429, { "Retry-After": "1" });
      case "dark-before":
        isDark = true;
        throw cut();
      case "dark-after":
        await pass();
        isDark = true;
        throw cut();
      case "killed-before":
        return die();
      case "killed-after":
        await pass();
        return die();
      case "stopped-before":
        stop();
        return pass();
      case "stopped-after":
      default: {
        const answer = await pass();
        stop();
        return answer;
      }
    }
  });

  /** A point without a request. `isBefore` says whether what it stands for has not happened yet. */
  const point = async (at: "journal" | "sink"): Promise<void> => {
    if (isDead) return never();
    passed[at]++;
    if (strike.at !== at || strike.index !== passed[at]) return undefined;
    if (strike.kind === "killed") return die();
    if (strike.kind === "failed") throw new Error("No space left on device.");
    stop();
    return undefined;
  };
  const clock: Clock = {
    now: () => world.clock.now(),
    async sleep(milliseconds, signal) {
      await world.clock.sleep(milliseconds, signal);
      if (isDead) await never();
    },
  };
  const told: unknown[] = [];
  const drive = async <Made>(make: () => Promise<Plan<Made>>): Promise<Outcome<Made>> => {
    const plan = await make();
    told.push(plan);
    const run = plan.run({ signal: stopping.signal });
    for (;;) {
      const { done, value } = await run.next();
      told.push(value);
      if (done === true) {
        if ("cause" in value) told.push(value.cause);
        return value;
      }
    }
  };
  return {
    ...entered,
    scene: { ...entered.scene, clock },
    passed,
    told,
    values,
    journal: {
      name: journal.name,
      async append(entry) {
        await point("journal");
        await journal.append(entry);
        await point("journal");
      },
      entries: () => journal.entries(),
    },
    sink: createMemorySink({
      values: store,
      isBlind,
      fails: strike.at === "delivery" ? "deliver" : undefined,
      pass: () => point("sink"),
    }),
    run: (make) => Promise.race([drive(make), death]),
  };
}
