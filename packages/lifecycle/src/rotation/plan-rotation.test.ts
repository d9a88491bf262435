import { describe, expect, test } from "vitest";
import { createMemorySink, type MemorySinkOptions } from "../../test/memory-sink.ts";
import { createRotationWorld, hours, projectId } from "../../test/rotation-world.ts";
import { runPlan } from "../../test/run-plan.ts";
import { createMemoryJournal } from "../journal/memory-journal.ts";
import { PlanOutdatedError } from "../plan/plan-outdated-error.ts";
import { planResume } from "./plan-resume.ts";
import { planRotation } from "./plan-rotation.ts";
import type { RotationOptions } from "./rotation-options.ts";

const day = 86_400_000;

function prepare(
  more: Partial<RotationOptions> = {},
  sinkOptions: MemorySinkOptions = {},
  platform: "atlas" | "cloud-manager" = "atlas",
) {
  const world = createRotationWorld(platform);
  const sink = createMemorySink(sinkOptions);
  const journal = createMemoryJournal("/journals/1.ndjson");
  const { scene, verify } = world.enter();
  const options = { secretExpiresAfterHours: hours, ...more };
  const plan = () => planRotation(scene, world.target.clientId, options, { sink, journal, verify });
  const resume = (means = {}) => planResume(scene, journal, {}, { verify, ...means });
  return { world, sink, journal, scene, verify, plan, resume };
}

describe.each(["atlas", "cloud-manager"] as const)("rotating on %s", (platform) => {
  test.each([{}, { projectId }])(
    "creates, verifies, delivers and awaits the first use %j",
    async (more) => {
      const { world, sink, plan, resume, journal } = prepare(more, {}, platform);
      const [old] = world.target.secrets;
      const { outcome } = await runPlan(await plan());
      expect(outcome).toMatchObject({
        state: "awaiting",
        made: {
          accountName: "orders-auth",
          sink: sink.name,
          old: [{ secretId: old?.id, isDeleted: false }],
        },
        command: "purser secrets resume /journals/1.ndjson",
      });
      const [, made] = world.target.secrets;
      expect(sink.values).toEqual([made?.value]);
      expect(made?.lastUsedAt).not.toBeNull();

      expect((await runPlan(await resume())).outcome).toMatchObject({ state: "awaiting" });
      expect(world.target.secrets).toHaveLength(2);

      await world.clock.sleep(5000);
      expect(await world.use(world.target, made?.value ?? "")).toBe(true);
      expect((await runPlan(await resume())).outcome).toMatchObject({
        state: "done",
        made: { rotations: [{ state: "finished", old: [{ secretId: old?.id, isDeleted: true }] }] },
      });
      expect(world.target.secrets).toEqual([made]);

      const length = (await journal.entries()).length;
      const requests = world.emulator.requestCount;
      const again = await resume();
      expect(again.requests).toEqual([]);
      expect((await runPlan(again)).outcome).toMatchObject({
        state: "done",
        made: { rotations: [] },
      });
      expect(world.emulator.requestCount).toBe(requests);
      expect(await journal.entries()).toHaveLength(length);
    },
  );

  test("stops where the account got a second secret since the plan was made, and writes nothing", async () => {
    const { world, sink, plan, journal } = prepare({}, {}, platform);
    const planned = await plan();
    world.addSecret(world.target, 1);
    const before = [...world.target.secrets];
    const { outcome } = await runPlan(planned);
    expect(outcome).toMatchObject({ state: "unchanged" });
    expect("cause" in outcome && outcome.cause).toBeInstanceOf(PlanOutdatedError);
    expect(world.target.secrets).toEqual(before);
    expect(sink.values).toEqual([]);
    expect(await journal.entries()).toEqual([]);
  });

  test("keeps the old secret where somebody deleted the new one meanwhile", async () => {
    const { world, plan, resume } = prepare({}, {}, platform);
    const [old] = world.target.secrets;
    await runPlan(await plan());
    world.target.secrets.pop();
    await world.clock.sleep(5000);
    const { outcome } = await runPlan(await resume());
    const rotations = "made" in outcome ? outcome.made?.rotations : [];
    expect(rotations).toMatchObject([{ state: "failed" }]);
    expect("cause" in outcome && outcome.cause).toBeInstanceOf(PlanOutdatedError);
    expect(world.target.secrets).toEqual([old]);
  });

  test("sends exactly the requests of the plan", async () => {
    const world = createRotationWorld(platform);
    const sent: string[] = [];
    const { scene, verify } = world.enter((request, pass) => {
      sent.push(`${request.method} ${new URL(request.url).pathname}`);
      return pass();
    });
    const journal = createMemoryJournal();
    const means = { sink: createMemorySink(), journal, verify };
    const made = await planRotation(
      scene,
      world.target.clientId,
      { secretExpiresAfterHours: hours },
      means,
    );
    sent.length = 0;
    await runPlan(made);
    const planned = made.requests.map(({ method, path }) => `${method} ${path}`);
    expect(sent).toEqual(planned);
  });
});

test("deletes the old secret in the same run where the new one is used while it waits", async () => {
  const { world, plan, sink } = prepare({ finish: true, waitMs: 60_000 });
  let isUsed = false;
  const run = await runPlan(await plan(), {}, ({ kind }) => {
    if (kind !== "waiting" || isUsed) return;
    isUsed = true;
    void world.clock.sleep(2000).then(() => world.use(world.target, sink.values[0] ?? ""));
  });
  expect(run.outcome).toMatchObject({ state: "done", made: { old: [{ isDeleted: true }] } });
  expect(world.target.secrets.map(({ value }) => value)).toEqual(sink.values);
});

test("does not take the verification for a use", async () => {
  const { world, plan } = prepare({ finish: true, waitMs: 300_000 });
  expect((await runPlan(await plan())).outcome).toMatchObject({
    state: "awaiting",
    awaited: expect.stringContaining("the first use") as string,
  });
  expect(world.target.secrets).toHaveLength(2);
});

test("keeps the old secret as long as somebody uses it after the new one", async () => {
  const { world, plan, resume, sink } = prepare();
  const [old] = world.target.secrets;
  await runPlan(await plan());
  await world.clock.sleep(5000);
  await world.use(world.target, sink.values[0] ?? "");
  await world.clock.sleep(5000);
  await world.use(world.target, old?.value ?? "");
  expect((await runPlan(await resume())).outcome).toMatchObject({
    state: "awaiting",
    awaited: expect.stringContaining("somebody still has it") as string,
  });
  expect(world.target.secrets).toHaveLength(2);
});

test("deletes nothing where the new secret is gone", async () => {
  const { world, plan, resume } = prepare();
  await runPlan(await plan());
  world.target.secrets.pop();
  const { outcome } = await runPlan(await resume());
  expect(outcome).toMatchObject({ state: "in-part" });
  expect(world.target.secrets).toHaveLength(1);
});

describe("before anything is created", () => {
  const refusalsOf = async ({ plan }: ReturnType<typeof prepare>) =>
    (await plan()).refusals.map(({ rule }) => rule);

  test("says what becomes of the old secret and who uses it", async () => {
    const { plan } = prepare();
    const { warnings, confirmation, tier } = await plan();
    expect(warnings[0]).toContain(
      "will end at 2026-11-29T09:00:00Z instead of 2027-08-14T09:00:00Z",
    );
    expect(warnings[0]).toContain("last used 24 hours ago");
    expect({ confirmation, tier }).toEqual({ confirmation: { kind: "yes" }, tier: "rotation" });
  });

  test("warns where the new secret would end before the old one", async () => {
    const { plan } = prepare({ secretExpiresAfterHours: 24 });
    expect((await plan()).warnings.join()).toContain("before the old one");
  });

  test.each([7, 8761, 10.5, -1, Number.NaN])(
    "refuses %s hours",
    async (secretExpiresAfterHours) => {
      expect(await refusalsOf(prepare({ secretExpiresAfterHours }))).toEqual([
        "lifetime-out-of-bounds",
      ]);
    },
  );

  test("keeps to the organization's cap", async () => {
    const prepared = prepare();
    prepared.world.organization.settings.maxServiceAccountSecretValidityInHours = 100;
    const { refusals } = await prepared.plan();
    expect(refusals).toMatchObject([{ rule: "lifetime-out-of-bounds" }]);
    expect(refusals[0]?.message).toContain("this organization");
  });

  test("warns where the cap cannot be read", async () => {
    const { world } = prepare();
    const { scene, verify } = world.enter((request, pass) =>
      request.url.includes("/settings")
        ? Promise.resolve(
            Response.json({ error: 403, errorCode: "ACCESS_FORBIDDEN" }, { status: 403 }),
          )
        : pass(),
    );
    const means = { sink: createMemorySink(), journal: createMemoryJournal(), verify };
    const plan = await planRotation(
      scene,
      world.target.clientId,
      { secretExpiresAfterHours: 720 },
      means,
    );
    expect(plan.refusals).toEqual([]);
    expect(plan.warnings.join()).toContain("not known");
  });

  test("refuses where both slots are taken by secrets that work", async () => {
    const prepared = prepare();
    prepared.world.addSecret(prepared.world.target, 3);
    expect(await refusalsOf(prepared)).toEqual(["no-free-slot"]);
    await expect(runPlan(await prepared.plan())).rejects.toBeInstanceOf(TypeError);
  });

  test("makes room by deleting a secret that has expired, and no other", async () => {
    const { world, plan, sink } = prepare();
    const expired = world.addSecret(world.target, 40, 30);
    const [old] = world.target.secrets;
    const made = await plan();
    expect(made.warnings[0]).toContain(expired.id);
    await runPlan(made);
    expect(world.target.secrets.map(({ value }) => value)).toEqual([old?.value, sink.values[0]]);
  });

  test("refuses the credential in use unless that is meant", async () => {
    const { world, scene, verify } = prepare();
    const means = { sink: createMemorySink(), journal: createMemoryJournal(), verify };
    const of = (self: boolean) =>
      planRotation(scene, scene.self ?? "", { secretExpiresAfterHours: hours, self }, means);
    expect((await of(false)).refusals).toMatchObject([{ rule: "own-secret" }]);
    expect((await runPlan(await of(true))).outcome).toMatchObject({ state: "awaiting" });
    expect(world.organization.accounts.get(scene.self ?? "")?.secrets).toHaveLength(2);
  });

  test("changes nothing and keeps no journal where the sink takes nothing", async () => {
    const { world, plan, journal } = prepare({}, { fails: "check" });
    expect((await runPlan(await plan())).outcome).toMatchObject({ state: "unchanged" });
    expect(world.target.secrets).toHaveLength(1);
    expect(await journal.entries()).toEqual([]);
  });

  test("changes nothing where the second slot was taken since the plan", async () => {
    const { world, plan } = prepare();
    const made = await plan();
    world.addSecret(world.target, 0);
    expect((await runPlan(made)).outcome).toMatchObject({ state: "unchanged" });
    expect(world.target.secrets).toHaveLength(2);
  });
});

describe("when it fails after the creation", () => {
  const cut = "the platform cut its life";

  test("deletes the new secret again where the sink fails, and says what that cannot undo", async () => {
    const { world, plan } = prepare({}, { fails: "deliver" });
    const [old] = world.target.secrets;
    const { outcome } = await runPlan(await plan());
    expect(outcome).toMatchObject({ state: "in-part", left: [], cause: { name: "SinkError" } });
    expect(outcome.state === "in-part" && outcome.done.join()).toContain(cut);
    expect(world.target.secrets).toEqual([old]);
    expect(old?.expiresAt).toBe(world.clock.now() - (world.clock.now() % 1000) + 7 * day);
  });

  test("deletes the new secret again where it obtains no token", async () => {
    const { world, scene, journal, sink } = prepare();
    const verify = () => Promise.reject(new Error("No token."));
    const options = { secretExpiresAfterHours: hours };
    const plan = await planRotation(scene, world.target.clientId, options, {
      sink,
      journal,
      verify,
    });
    const { outcome } = await runPlan(plan);
    expect(outcome).toMatchObject({ state: "in-part", left: [], cause: { message: "No token." } });
    expect(outcome.state === "in-part" && outcome.done.join()).toContain(cut);
    expect(world.target.secrets).toHaveLength(1);
    expect(sink.values).toEqual([]);
  });

  test("comes to its end although nobody listens any more", async () => {
    const { world, plan, sink } = prepare();
    for await (const event of (await plan()).run()) {
      if (event.kind === "step" && event.words.startsWith("Creating")) break;
    }
    expect(sink.values).toEqual([world.target.secrets[1]?.value]);
  });
});

test("refuses another organization's journal", async () => {
  const { plan, journal, verify } = prepare();
  await runPlan(await plan());
  const other = createRotationWorld().enter();
  const resume = await planResume(other.scene, journal, {}, { verify });
  expect(resume.refusals).toMatchObject([{ rule: "other-organization" }]);
});
