import { createMemoryJournal } from "../../src/journal/memory-journal.ts";
import { planResume, type Resumed } from "../../src/rotation/plan-resume.ts";
import { planRotation } from "../../src/rotation/plan-rotation.ts";
import type { Outcome } from "../../src/plan/outcome.ts";
import { createRotationWorld, hours, projectId } from "../rotation-world.ts";
import { givesAway, printsOf } from "@purser/testing/secret-search";
import { startProcess, type FaultyProcess, type Strike } from "./faulty-process.ts";

export type CaseOptions = {
  platform: "atlas" | "cloud-manager";
  isInProject: boolean;
  /** Whether nobody can look into the sink. */
  isBlind: boolean;
  /** Days: how long ago and how long the account's secrets live. */
  secrets?: { age: number; life?: number }[];
  /** What strikes the rotation, and then each resumption in turn. */
  strikes: readonly Strike[];
};

export type CaseResult = {
  /** What the rotation came to, or `killed`. */
  first: string;
  /** The points that the rotation and the last struck resumption passed. */
  passed: FaultyProcess["passed"][];
  faults: string[];
};

/**
 * Rotates an account, with faults, and then does what a person would: resumes, uses what arrived, resumes again. What the
 * account has is checked after each process, be it dead or done.
 */
export async function runRotationCase(options: CaseOptions): Promise<CaseResult> {
  const { platform, isInProject, isBlind, strikes } = options;
  const world = createRotationWorld(platform);
  const { target, clock } = world;
  for (const { age, life } of options.secrets ?? []) world.addSecret(target, age, life);
  const journal = createMemoryJournal();
  const store: string[] = target.secrets.map(({ value }) => value);
  const atFirst = store.length;
  const faults: string[] = [];
  const processes: FaultyProcess[] = [];
  const check = (when: string, mostUnknown: number) => {
    const live = target.secrets.filter(({ expiresAt }) => expiresAt > clock.now());
    if (!live.some(({ value }) => store.includes(value))) faults.push(`${when}: no secret works`);
    const unknown = target.secrets.filter(({ value }) => !store.includes(value));
    if (unknown.length > mostUnknown) faults.push(`${when}: ${unknown.length} unknown secrets`);
    // Whoever reads the sink takes what came last, and is not to be handed a dead one.
    const isLastLive = live.some(({ value }) => value === store.at(-1));
    if (store.length > atFirst && !isLastLive) faults.push(`${when}: what was delivered is dead`);
  };
  const start = (strike: Strike = { at: "nowhere" }) => {
    const one = startProcess({ world, journal, store, isBlind, strike });
    processes.push(one);
    return one;
  };
  const rotate = (one: FaultyProcess) =>
    one.run(() =>
      planRotation(
        one.scene,
        target.clientId,
        { secretExpiresAfterHours: hours, finish: true, ...(isInProject && { projectId }) },
        { sink: one.sink, journal: one.journal, verify: one.verify },
      ),
    );
  const resume = (one: FaultyProcess, withSink = false): Promise<Outcome<Resumed> | undefined> =>
    one.run(() =>
      planResume(
        one.scene,
        one.journal,
        {},
        {
          verify: one.verify,
          findSink: () => one.sink,
          ...(withSink && { sinkFor: () => one.sink }),
        },
      ),
    );

  const [strike, ...others] = strikes;
  const first = start(strike);
  const outcome = await rotate(first).catch((error: unknown) => {
    first.told.push(error);
    return { state: "not planned" };
  });
  check("after the rotation", mostUnknownAfter(strike));
  for (const other of others) {
    const one = start(other);
    await resume(one).catch((error: unknown) => one.told.push(error));
    check("after a struck resumption", 1);
  }
  const passed = processes.map((one) => one.passed);

  const resumed = await resume(start());
  const isUndetermined = isBlind && resumed?.state === "awaiting";
  if (resumed?.state === "in-part" || !resumed) faults.push(`resuming: ${describe(resumed)}`);
  check("after the resumption", isUndetermined ? 1 : 0);

  const newest = () => {
    const live = target.secrets.find(({ value }) => value === store.at(-1));
    return live && live.createdAt > clock.now() - 86_400_000 ? live.value : undefined;
  };
  if (newest() === undefined) {
    const isBegun = (await journal.entries()).length > 0;
    const one = start();
    const anew = isBegun ? await resume(one, true) : await rotate(one);
    if (anew?.state !== "awaiting" && anew?.state !== "done") {
      faults.push(`starting anew: ${describe(anew)}`);
    }
    check("after starting anew", 0);
  }
  const value = newest() ?? "";
  await clock.sleep(5000);
  if (!(await world.use(target, value))) faults.push("the new secret obtains no token");
  const finished = await resume(start());
  if (finished?.state !== "done") faults.push(`finishing: ${describe(finished)}`);
  if (target.secrets.map((secret) => secret.value).join() !== value) {
    faults.push(`${target.secrets.length} secrets are left`);
  }

  const length = (await journal.entries()).length;
  const idle = start();
  const again = await resume(idle);
  const hasActed = idle.passed.request > 0 || (await journal.entries()).length !== length;
  if (again?.state !== "done" || hasActed) faults.push("resuming what is finished does something");

  const text = [...processes.flatMap((one) => one.told), await journal.entries()]
    .flatMap((told) => printsOf(told))
    .join("\n");
  for (const secret of new Set(processes.flatMap((one) => [...one.values]))) {
    if (givesAway(text, secret)) faults.push("a secret was told");
  }
  return { first: outcome?.state ?? "killed", passed, faults };
}

/** Who stops a process gets it tidied up; who kills it, or cuts it off, gets that from a resumption. */
function mostUnknownAfter(strike: Strike | undefined): number {
  return strike && "kind" in strike && strike.kind.startsWith("stopped") ? 0 : 1;
}

function describe(outcome: Outcome<unknown> | undefined): string {
  return outcome ? `${outcome.state} ${"cause" in outcome ? String(outcome.cause) : ""}` : "killed";
}
