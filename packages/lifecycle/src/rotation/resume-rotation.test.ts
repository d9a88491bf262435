import { describe, expect, test } from "vitest";
import { createMemorySink } from "../../test/memory-sink.ts";
import { createRotationWorld, hours, type RotationWorld } from "../../test/rotation-world.ts";
import { runPlan } from "../../test/run-plan.ts";
import type { JournalEntry } from "../journal/journal-entry.ts";
import { createMemoryJournal } from "../journal/memory-journal.ts";
import { planResume, type ResumeMeans } from "./plan-resume.ts";

/** A journal that ends with a step, and the secrets there are then. */
async function interrupted(world: RotationWorld, steps: (clientId: string) => JournalStep[]) {
  const { scene, verify } = world.enter();
  const { clientId, name: accountName } = world.target;
  const journal = createMemoryJournal();
  const at = new Date(world.clock.now()).toISOString();
  const begun: JournalEntry = {
    at,
    entry: "rotation",
    platform: "atlas",
    orgId: scene.orgId,
    clientId,
    accountName,
    secretExpiresAfterHours: hours,
    finish: true,
    isSelf: false,
  };
  for (const step of [begun, ...steps(clientId).map((one) => ({ at, ...one }) as JournalEntry)]) {
    await journal.append(step);
  }
  const resume = async (means: Partial<ResumeMeans> = {}) =>
    runPlan(await planResume(scene, journal, {}, { verify, ...means }));
  return { scene, journal, resume };
}

type JournalStep = Record<string, unknown> & { entry: JournalEntry["entry"] };
const days = (count: number) => count / 24;
const lasting = (world: RotationWorld) => world.addSecret(world.target, 0, days(hours));
const intended = (world: RotationWorld) => {
  const known = world.target.secrets.map(({ id }) => id);
  return (clientId: string): JournalStep[] => [
    { entry: "intended", clientId, known, serviceAt: "2026-11-22T09:00:00Z", sink: "file:/s" },
  ];
};
const idsOf = ({ target }: RotationWorld) => target.secrets.map(({ id }) => id);

describe("a creation of which nothing was written down", () => {
  test("is undone where its secret is there", async () => {
    const world = createRotationWorld();
    const steps = intended(world);
    const [old] = idsOf(world);
    const ours = lasting(world);
    ours.lastUsedAt = null;
    const { resume } = await interrupted(world, steps);
    const { outcome } = await runAndCheck(resume);
    expect(outcome).toMatchObject({ made: { rotations: [{ state: "given-up" }] } });
    expect(idsOf(world)).toEqual([old]);
  });

  test("waits for a request that may still be on its way", async () => {
    const world = createRotationWorld();
    const steps = intended(world);
    const { resume } = await interrupted(world, steps);
    void world.clock.sleep(3000).then(() => (lasting(world).lastUsedAt = null));
    const { events } = await runAndCheck(resume);
    expect(events.some(({ kind }) => kind === "waiting")).toBe(true);
    expect(idsOf(world)).toHaveLength(1);
  });

  const hour = 1 / 24;
  test.each([
    ["was used", 0, hours, true],
    ["lives longer than was asked for", 0, hours + 1, false],
    ["was there a day before", 1, hours, false],
    ["came an hour later", -hour, hours, false],
  ])("leaves a secret alone that %s", async (_, age, life, isUsed) => {
    const world = createRotationWorld();
    const steps = intended(world);
    const theirs = world.addSecret(world.target, age, days(life));
    if (!isUsed) theirs.lastUsedAt = null;
    const { resume } = await interrupted(world, steps);
    await runAndCheck(resume);
    expect(idsOf(world)).toContain(theirs.id);
  });

  test("knows a secret that was made right before", async () => {
    const world = createRotationWorld();
    const theirs = lasting(world);
    theirs.lastUsedAt = null;
    const { resume } = await interrupted(world, intended(world));
    await runAndCheck(resume);
    expect(idsOf(world)).toContain(theirs.id);
  });

  test("names a secret that may be ours, and leaves it alone for good", async () => {
    const world = createRotationWorld();
    world.target.secrets.length = 0;
    const steps = intended(world);
    const pair = [lasting(world), lasting(world)];
    for (const one of pair) one.lastUsedAt = null;
    const { resume } = await interrupted(world, steps);
    const { outcome } = await resume();
    expect(outcome).toMatchObject({
      state: "in-part",
      left: pair.map(({ id }) => ({ what: "secret", secretId: id })),
    });
    world.target.secrets.pop();
    await runAndCheck(resume);
    expect(idsOf(world)).toHaveLength(1);
  });

  test("names one that lives shorter: it can have been cut, or be somebody else's", async () => {
    const world = createRotationWorld();
    const steps = intended(world);
    const cut = world.addSecret(world.target, 0, 7);
    cut.lastUsedAt = null;
    const { resume } = await interrupted(world, steps);
    expect((await resume()).outcome).toMatchObject({ left: [{ secretId: cut.id }] });
    expect(idsOf(world)).toHaveLength(2);
  });
});

describe("a secret that was created and not delivered", () => {
  const created = (world: RotationWorld) => {
    const steps = intended(world);
    const ours = lasting(world);
    return {
      ours,
      steps: (clientId: string) => [
        ...steps(clientId),
        { entry: "created" as const, clientId, secretId: ours.id },
      ],
    };
  };

  test("is deleted, and made anew where there is a sink", async () => {
    const world = createRotationWorld();
    const [old] = idsOf(world);
    const { ours, steps } = created(world);
    const { resume } = await interrupted(world, steps);
    const sink = createMemorySink();
    const { outcome } = await resume({ sinkFor: () => sink });
    expect(outcome).toMatchObject({ state: "awaiting" });
    expect(idsOf(world)).not.toContain(ours.id);
    expect(world.target.secrets.map(({ value }) => value).slice(1)).toEqual(sink.values);
    expect(idsOf(world)[0]).toBe(old);
  });

  test("is named with the command that goes on where it cannot be deleted", async () => {
    const world = createRotationWorld();
    const { ours, steps } = created(world);
    world.target.refusedOperations.push();
    const { journal } = await interrupted(world, steps);
    const { scene, verify } = world.enter((request, pass) =>
      request.method === "DELETE"
        ? Promise.resolve(
            Response.json({ error: 403, errorCode: "ACCESS_FORBIDDEN" }, { status: 403 }),
          )
        : pass(),
    );
    const { outcome } = await runPlan(await planResume(scene, journal, {}, { verify }));
    expect(outcome).toMatchObject({
      state: "in-part",
      left: [{ what: "secret", secretId: ours.id, command: "purser secrets resume memory" }],
    });
  });
});

describe("a delivery that was under way", () => {
  const delivering = (world: RotationWorld) => {
    const steps = intended(world);
    const ours = lasting(world);
    ours.lastUsedAt = world.clock.now();
    const usedBefore = new Date(world.clock.now() + 1000).toISOString();
    return {
      ours,
      steps: (clientId: string): JournalStep[] => [
        ...steps(clientId),
        { entry: "created", clientId, secretId: ours.id, expiresAt: "2026-12-22T09:00:00Z" },
        { entry: "verified", clientId, secretId: ours.id, usedBefore },
        { entry: "delivering", clientId, secretId: ours.id },
      ],
    };
  };

  test.each([
    [true, "awaiting", 2],
    [false, "done", 1],
  ])("is asked of the sink: it has the secret, %s", async (isThere, state, secrets) => {
    const world = createRotationWorld();
    const { ours, steps } = delivering(world);
    const { resume } = await interrupted(world, steps);
    const sink = createMemorySink({ values: isThere ? [ours.value] : [] });
    expect((await resume({ findSink: () => sink })).outcome.state).toBe(state);
    expect(idsOf(world)).toHaveLength(secrets);
  });

  test("is left alone where nobody can look, until a use proves it", async () => {
    const world = createRotationWorld();
    const { ours, steps } = delivering(world);
    const { resume } = await interrupted(world, steps);
    const { outcome } = await resume();
    expect(outcome).toMatchObject({ state: "awaiting" });
    expect(outcome.state === "awaiting" && outcome.awaited).toContain("nobody knows");
    expect(idsOf(world)).toHaveLength(2);
    await world.clock.sleep(5000);
    await world.use(world.target, ours.value);
    expect((await resume()).outcome).toMatchObject({ state: "done" });
    expect(idsOf(world)).toEqual([ours.id]);
  });

  test("makes room for another one where a person names a sink", async () => {
    const world = createRotationWorld();
    const { ours, steps } = delivering(world);
    const { resume } = await interrupted(world, steps);
    const sink = createMemorySink();
    await resume({ sinkFor: () => sink });
    expect(idsOf(world)).not.toContain(ours.id);
    expect(sink.values).toHaveLength(1);
  });
});

/** Resumes twice: the second time nothing may be left to do. */
async function runAndCheck(resume: (means?: Partial<ResumeMeans>) => ReturnType<typeof runPlan>) {
  const first = await resume();
  const again = await resume();
  expect(again.events).toEqual([]);
  expect(again.outcome).toMatchObject({ state: "done" });
  return first;
}
