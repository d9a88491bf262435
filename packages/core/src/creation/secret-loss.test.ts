import { seededRandom } from "@purser/emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createContestedWorld, type ContestedWorld } from "../../test/contested-world.ts";
import type { Account } from "../../test/small-organization.ts";
import { OrphanedSecretError } from "../errors/orphaned-secret-error.ts";
import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import { RejectedRequestError } from "../errors/rejected-request-error.ts";
import type { Performed } from "../resources/perform.ts";
import { createCreation } from "./creation.ts";
import { operationIds, type Level } from "./level.ts";
import { isNothingCreated } from "./nothing-created.ts";

const faults = [
  "reset-before",
  "reset-after",
  "truncated-body",
  "malformed-json",
  "empty-5xx-after",
  "wrong-content-type",
  "server-error",
] as const;

const seeds = Array.from({ length: 20 }, (_, seed) => seed + 1);
const cases = (["atlas", "cloud-manager"] as const).flatMap((platform) =>
  (["organization", "project"] as const).flatMap((level) =>
    faults.map((fault) => ({ platform, level, fault })),
  ),
);

const hours = 720;
const counts: Record<string, Record<string, number>> = {};

function count(what: string, outcome: string): void {
  const row = (counts[what] ??= {});
  row[outcome] = (row[outcome] ?? 0) + 1;
}

afterAll(() => console.table(counts));

type Run = {
  target: Account;
  /** IDs of secrets that were there before, or that somebody else made. */
  foreign: Set<string>;
  create: (options?: { retryLost?: boolean }) => Promise<Performed>;
  ours: () => string[];
};

/** How another caller's secret comes into being; undefined: it does not. */
type Rival = { hours: number; isUsed: boolean } | undefined;

function createRun(
  world: ContestedWorld,
  level: Level,
  faultCount: number,
  { secretCount, rival }: { secretCount: number; rival: () => Rival },
): Run {
  const foreign = new Set<string>();
  world.startOver(faultCount, () => {
    const made = target.secrets.length < 2 ? rival() : undefined;
    if (!made) return;
    foreign.add(world.addSecret(target, made.hours, made.isUsed ? world.clock.now() : null));
  });
  const target = world.addAccount({
    name: "target",
    assignments: new Map([[world.project.id, ["GROUP_READ_ONLY"]]]),
  });
  for (let i = 0; i < secretCount; i++) {
    // Made within the same second, of the same request: only its ID tells it from ours.
    foreign.add(world.addSecret(target, hours, null));
  }
  const { perform, clock } = world;
  const creation = createCreation({ perform, clock, random: seededRandom(1), emit: () => {} });
  const { clientId } = target;
  const params: Record<string, string> =
    level === "organization"
      ? { orgId: world.organization.id, clientId }
      : { groupId: world.project.id, clientId };
  const body = { secretExpiresAfterHours: hours };
  return {
    target,
    foreign,
    create: (options) => creation.secret(level, params, body, options),
    ours: () => target.secrets.map(({ id }) => id).filter((id) => !foreign.has(id)),
  };
}

async function outcomeOf(create: Promise<Performed>): Promise<unknown> {
  try {
    return await create;
  } catch (error) {
    return error;
  }
}

describe.each(cases)(
  "creating a secret on $platform, $level, $fault",
  ({ platform, level, fault }) => {
    let world: ContestedWorld;

    beforeAll(async () => {
      const operationId = operationIds[level].createSecret;
      world = await createContestedWorld({ platform, seed: 1, fault, operationId });
    });

    /** Others make secrets of another lifetime, or of the same one that they use at once. */
    const rivals = (seed: number) => {
      const random = seededRandom(seed * 7919);
      return (): Rival => {
        if (random() > 0.15) return undefined;
        return random() < 0.5 ? { hours: 24, isUsed: false } : { hours, isUsed: true };
      };
    };

    it("reports every orphan, and removes that secret only", async () => {
      for (const seed of seeds) {
        const run = createRun(world, level, 1, { secretCount: seed % 2, rival: rivals(seed) });
        const outcome = await outcomeOf(run.create());
        const [id] = run.ours();
        if (id === undefined) {
          // Others may have filled the account before: then the service refused, which needs no reading again.
          const isRefused = outcome instanceof RejectedRequestError;
          expect(isRefused || isNothingCreated(outcome)).toBe(true);
          count(`secret ${fault}`, isRefused ? "refused" : "nothing created");
          continue;
        }
        expect(outcome).toBeInstanceOf(OrphanedSecretError);
        const orphan = outcome as OrphanedSecretError;
        expect(run.ours()).toEqual([orphan.secretId]);
        expect(orphan.clientId).toBe(run.target.clientId);
        await orphan.remove();
        await orphan.remove();
        expect(run.ours()).toEqual([]);
        expect(run.target.secrets).toHaveLength(run.foreign.size);
        count(`secret ${fault}`, "orphan removed");
      }
    });

    it("leaves exactly one secret when it creates again", async () => {
      for (const seed of seeds) {
        const run = createRun(world, level, 1 + (seed % 2), {
          secretCount: seed % 2,
          rival: () => undefined,
        });
        let outcome = await outcomeOf(run.create({ retryLost: true }));
        while (outcome instanceof OrphanedSecretError) {
          await outcome.remove();
          outcome = await outcomeOf(run.create({ retryLost: true }));
        }
        expect(outcome).not.toBeInstanceOf(Error);
        expect(run.ours()).toEqual([((outcome as Performed).body as { id: string }).id]);
        count(`secret ${fault}`, "created again, once");
      }
    });
  },
);

describe("a secret somebody else made at the same time, of the same request", () => {
  it("is named beside ours as unknown when both are there", async () => {
    const operationId = operationIds.organization.createSecret;
    const fault = "reset-after";
    const world = await createContestedWorld({ platform: "atlas", seed: 1, fault, operationId });
    const run: Run = createRun(world, "organization", 1, {
      secretCount: 0,
      rival: () => (run.target.secrets.length === 1 ? { hours, isUsed: false } : undefined),
    });
    const outcome = await outcomeOf(run.create());
    expect(run.target.secrets).toHaveLength(2);
    expect(outcome).toBeInstanceOf(OutcomeUnknownError);
    for (const { id } of run.target.secrets) expect((outcome as Error).message).toContain(id);
  });

  it("is not deleted once it has been used", async () => {
    const operationId = operationIds.organization.createSecret;
    const fault = "reset-before";
    const world = await createContestedWorld({ platform: "atlas", seed: 1, fault, operationId });
    const run: Run = createRun(world, "organization", 1, {
      secretCount: 1,
      // The request of the creation is on its way when the other one arrives.
      rival: () => (world.requests.includes(operationId) ? { hours, isUsed: false } : undefined),
    });
    const outcome = await outcomeOf(run.create());
    expect(outcome).toBeInstanceOf(OrphanedSecretError);
    const [secret] = run.target.secrets.slice(-1);
    if (secret) secret.lastUsedAt = world.clock.now();
    await expect((outcome as OrphanedSecretError).remove()).rejects.toBeInstanceOf(
      OutcomeUnknownError,
    );
    expect(run.target.secrets).toHaveLength(2);
  });
});

it("is not taken for an older one when the known IDs are out of date", async () => {
  const operationId = operationIds.organization.createSecret;
  const fault = "reset-before";
  const world = await createContestedWorld({ platform: "atlas", seed: 1, fault, operationId });
  world.startOver(1);
  const target = world.addAccount({ name: "target" });
  world.addSecret(target, hours, null);
  await world.clock.sleep(60_000);
  const { perform, clock } = world;
  const creation = createCreation({ perform, clock, random: seededRandom(1), emit: () => {} });
  const params = { orgId: world.organization.id, clientId: target.clientId };
  const body = { secretExpiresAfterHours: hours };
  const outcome = await outcomeOf(creation.secret("organization", params, body, { known: [] }));
  expect(isNothingCreated(outcome)).toBe(true);
  expect(world.requests[0]).toBe(operationId);
});
