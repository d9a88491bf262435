import { seededRandom } from "@purser/emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createContestedWorld, type ContestedWorld } from "../../test/contested-world.ts";
import type { Account } from "../../test/small-organization.ts";
import { OrphanedSecretError } from "../errors/orphaned-secret-error.ts";
import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import type { Performed } from "../resources/perform.ts";
import { createCreation } from "./creation.ts";
import { operationIds, type Level } from "./level.ts";
import { isNothingCreated } from "./nothing-created.ts";

/** Where the connection goes: before the effect, or after it in every way an answer can be lost. */
const faults = [
  "reset-before",
  "reset-after",
  "truncated-body",
  "malformed-json",
  "empty-5xx-after",
  "wrong-content-type",
  "server-error",
] as const;
const isWithoutEffect = (fault: string) =>
  ["reset-before", "wrong-content-type", "server-error"].includes(fault);

const seeds = Array.from({ length: 20 }, (_, seed) => seed + 1);
const cases = (["atlas", "cloud-manager"] as const).flatMap((platform) =>
  (["organization", "project"] as const).flatMap((level) =>
    faults.map((fault) => ({ platform, level, fault })),
  ),
);

const body = {
  name: "nightly-backup",
  description: "Copies the night's backups",
  secretExpiresAfterHours: 720,
};

const counts: Record<string, Record<string, number>> = {};

function count(what: string, outcome: string): void {
  const row = (counts[what] ??= {});
  row[outcome] = (row[outcome] ?? 0) + 1;
}

afterAll(() => console.table(counts));

type Run = {
  world: ContestedWorld;
  /** Client IDs that were there before, or that somebody else made. */
  foreign: Set<string>;
  orphans: string[];
  create: (options?: { retryLost?: boolean; mark?: boolean }) => Promise<Performed>;
  ours: () => Account[];
};

/** A world in which others create accounts of the same name, some of the very same request, whenever we look away. */
function createRun(world: ContestedWorld, level: Level, seed: number, faultCount: number): Run {
  const random = seededRandom(seed * 7919);
  const roles = level === "organization" ? ["ORG_MEMBER"] : ["GROUP_READ_ONLY"];
  const foreign = new Set<string>();
  const act = () => {
    if (random() > 0.35) return;
    const isSame = random() < 0.6;
    const other = world.addAccount({
      name: body.name,
      description: isSame ? body.description : "Made by hand",
      roles: ["ORG_MEMBER"],
      assignments: new Map([[world.project.id, roles]]),
    });
    world.addSecret(other, isSame ? 720 : 24, random() < 0.2 ? world.clock.now() : null);
    foreign.add(other.clientId);
  };
  world.startOver(faultCount, act);
  for (const clientId of world.organization.accounts.keys()) foreign.add(clientId);
  const orphans: string[] = [];
  const creation = createCreation({
    perform: world.perform,
    clock: world.clock,
    random,
    emit: (event) => {
      if (event.kind === "orphan") orphans.push(event.clientId);
    },
  });
  const params: Record<string, string> =
    level === "organization" ? { orgId: world.organization.id } : { groupId: world.project.id };
  return {
    world,
    foreign,
    orphans,
    create: (options) => creation.account(level, params, { ...body, roles }, options),
    ours: () => [...world.organization.accounts.values()].filter((a) => !foreign.has(a.clientId)),
  };
}

function foreignLeft({ world, foreign }: Run): number {
  return [...world.organization.accounts.keys()].filter((id) => foreign.has(id)).length;
}

async function outcomeOf(create: Promise<Performed>): Promise<unknown> {
  try {
    return await create;
  } catch (error) {
    return error;
  }
}

describe.each(cases)("creating an account on $platform, $level, $fault", (one) => {
  const { fault, level, platform } = one;
  let world: ContestedWorld;

  beforeAll(async () => {
    const operationId = operationIds[level].createAccount;
    world = await createContestedWorld({ platform, seed: 1, fault, operationId });
  });

  it("reports every orphan, and removes it and nothing else", async () => {
    for (const seed of seeds) {
      const run = createRun(world, level, seed, 1);
      const outcome = await outcomeOf(run.create());
      if (isWithoutEffect(fault)) {
        expect(isNothingCreated(outcome)).toBe(true);
        expect(run.ours()).toEqual([]);
        count(`account ${fault}`, "nothing created");
        continue;
      }
      expect(outcome).toBeInstanceOf(OrphanedSecretError);
      const orphan = outcome as OrphanedSecretError;
      expect(run.ours().map(({ clientId }) => clientId)).toEqual([orphan.clientId]);
      expect(run.ours()[0]?.secrets[0]?.id).toBe(orphan.secretId);
      expect(run.orphans).toEqual([orphan.clientId]);
      await orphan.remove();
      expect(run.ours()).toEqual([]);
      expect(foreignLeft(run)).toBe(run.foreign.size);
      // Gone is gone.
      await orphan.remove();
      count(`account ${fault}`, "orphan removed");
    }
  });

  it("leaves exactly one account when it creates again", async () => {
    for (const seed of seeds) {
      const run = createRun(world, level, seed, 1 + (seed % 2));
      let outcome = await outcomeOf(run.create({ retryLost: true }));
      while (outcome instanceof OrphanedSecretError) {
        await outcome.remove();
        outcome = await outcomeOf(run.create({ retryLost: true }));
      }
      expect(outcome).not.toBeInstanceOf(Error);
      const created = (outcome as Performed).body as { clientId: string; description: string };
      expect(run.ours().map(({ clientId }) => clientId)).toEqual([created.clientId]);
      expect(created.description).toBe(body.description);
      expect(run.ours()[0]?.description).toBe(body.description);
      expect(foreignLeft(run)).toBe(run.foreign.size);
      count(`account ${fault}`, "created again, once");
    }
  });

  it("claims nothing without the mark, but names what may be ours", async () => {
    for (const seed of seeds) {
      const run = createRun(world, level, seed, 1);
      const outcome = await outcomeOf(run.create({ mark: false }));
      const ours = run.ours().map(({ clientId }) => clientId);
      expect(ours.length).toBe(isWithoutEffect(fault) ? 0 : 1);
      if (ours.length === 0 && isNothingCreated(outcome)) {
        count(`account ${fault}`, "unmarked: nothing created");
        continue;
      }
      expect(outcome).toBeInstanceOf(OutcomeUnknownError);
      for (const clientId of ours) expect((outcome as Error).message).toContain(clientId);
      count(`account ${fault}`, "unmarked: candidates named");
    }
  });

  it(`does not touch anything on ${platform} when the ${level} is answered`, async () => {
    const run = createRun(world, level, 3, 0);
    const { body: created } = await run.create();
    expect(run.ours()).toHaveLength(1);
    expect(run.ours()[0]?.description).toBe(body.description);
    expect(created).toMatchObject({
      description: body.description,
      clientId: run.ours()[0]?.clientId,
    });
    expect(run.world.requests).toHaveLength(2);
  });
});
