import { planRotateAll } from "../../src/jobs/plan-rotate-all.ts";
import { createMemoryJournal } from "../../src/journal/memory-journal.ts";
import { planResume } from "../../src/rotation/plan-resume.ts";
import { createMemorySink } from "../memory-sink.ts";
import { createRotationWorld, hours, type Account } from "../rotation-world.ts";
import { startProcess, type FaultyProcess, type Strike } from "./faulty-process.ts";

const day = 86_400_000;

export type JobResult = { first: string; passed: FaultyProcess["passed"]; faults: string[] };

/** Rotates five accounts as one job, three at once, with a fault, and then resumes, uses what arrived, and resumes again. */
export async function runJobCase(strike: Strike): Promise<JobResult> {
  const world = createRotationWorld();
  for (let index = 0; index < 4; index++) world.addAccount(`old-${index}`, [{ age: 200 + index }]);
  const accounts = [...world.organization.accounts.values()].filter(({ name }) => name !== "owner");
  const journal = createMemoryJournal();
  const stores = new Map(
    accounts.map(({ name, secrets }) => [name, secrets.map(({ value }) => value)]),
  );
  const storeOf = (name: string) => stores.get(name) ?? [];
  const faults: string[] = [];
  const start = (struck: Strike = { at: "nowhere" }) =>
    startProcess({ world, journal, store: [], isBlind: false, strike: struck });
  const sinkFor = ({ accountName }: { accountName: string }) =>
    createMemorySink({ name: `file:/s/${accountName}`, values: storeOf(accountName) });
  const findSink = (place: string) => sinkFor({ accountName: place.replace("file:/s/", "") });
  const check = (when: string, mostUnknown: number) => {
    for (const { name, secrets } of accounts) {
      const values = storeOf(name);
      const unknown = secrets.filter(({ value }) => !values.includes(value)).length;
      if (unknown > mostUnknown) faults.push(`${when}: ${name} has ${unknown} unknown secrets`);
      if (!secrets.some(({ value }) => value === values.at(-1))) {
        faults.push(`${when}: what ${name} was given last is dead`);
      }
    }
  };
  const resume = (one: FaultyProcess, withSinks: boolean) =>
    one.run(() => {
      const { scene, verify } = one;
      const means = { verify, findSink, ...(withSinks && { sinkFor }) };
      return planResume(scene, one.journal, {}, means);
    });

  const first = start(strike);
  const outcome = await first
    .run(() => {
      const { scene, verify } = first;
      const options = {
        olderThanMs: 60 * day,
        max: 10,
        secretExpiresAfterHours: hours,
        concurrency: 3,
      };
      return planRotateAll(scene, options, { journal: first.journal, verify, sinkFor });
    })
    .catch(() => ({ state: "not planned" }));
  check("after the job", 1);
  const isBegun = (await journal.entries()).length > 0;
  if (isBegun) {
    const resumed = await resume(start(), false);
    if (!resumed || resumed.state === "in-part") faults.push("the resumption failed");
    check("after the resumption", 0);
    const anew = await resume(start(), true);
    if (anew?.state !== "awaiting") faults.push(`with sinks it is ${anew?.state}`);
    check("after starting anew", 0);
    await world.clock.sleep(5000);
    const uses = accounts.map((account: Account) =>
      world.use(account, storeOf(account.name).at(-1) ?? ""),
    );
    if ((await Promise.all(uses)).includes(false)) faults.push("a secret obtains no token");
    const finished = await resume(start(), false);
    if (finished?.state !== "done") faults.push(`finished it is ${finished?.state}`);
    if (accounts.some(({ secrets }) => secrets.length !== 1)) faults.push("old secrets are left");
    const idle = start();
    await resume(idle, false);
    if (idle.passed.request > 0) faults.push("resuming what is finished does something");
  }
  return { first: outcome?.state ?? "killed", passed: first.passed, faults };
}
