import { NotAllowedError } from "@purser/core";
import { describe, expect, it } from "vitest";
import { atWrite, faults } from "../../test/faults.ts";
import { organizationState } from "../../test/organization-state.ts";
import { plannerCases } from "../../test/planner-cases.ts";
import { createPlannerWorld, platforms } from "../../test/planner-world.ts";
import { runPlan } from "../../test/run-plan.ts";
import { createTestSink } from "../../test/test-sink.ts";
import { SinkError } from "../secret-sinks/sink-error.ts";
import { planCreateAccount } from "./plan-create-account.ts";

const creations = plannerCases.filter(({ name }) => name.startsWith("creating"));
const always403 = faults.find(({ name }) => name === "a 403, always");

describe.each(platforms)("on %s", (platform) => {
  it.each(creations)("$name hands over a secret that works", async (one) => {
    const world = createPlannerWorld({ platform });
    const sink = createTestSink();
    const { outcome } = await runPlan(await one.plan(world, sink));
    const [{ value, note } = { value: "", note: undefined }] = sink.taken;
    expect(outcome).toMatchObject({
      state: "done",
      made: { clientId: note?.clientId, secretId: note?.secretId, deliveredTo: sink.name },
    });
    const answer = await world.emulator.fetch(`${world.emulator.baseUrl}/api/oauth/token`, {
      method: "POST",
      headers: { Authorization: `Basic ${btoa(`${note?.clientId}:${value}`)}` },
      body: new URLSearchParams({ grant_type: "client_credentials" }),
    });
    expect(answer.status).toBe(200);
  });

  it.each(creations)("$name asks the sink first", async (one) => {
    const world = createPlannerWorld({ platform });
    const { outcome } = await runPlan(await one.plan(world, createTestSink("check")));
    expect(outcome).toMatchObject({ state: "unchanged", cause: { name: "SinkError" } });
    expect(world.writes).toEqual([]);
  });

  it.each(creations)("$name is taken back when the sink fails", async (one) => {
    const world = createPlannerWorld({ platform });
    const plan = await one.plan(world, createTestSink("deliver"));
    const before = await organizationState(world);
    const { events, outcome } = await runPlan(plan);
    expect(await one.isDone(world)).toBe(false);
    expect("cause" in outcome && outcome.cause).toBeInstanceOf(SinkError);
    expect(
      events.some((event) => event.kind === "warning" && /deleted again/.test(event.message)),
    ).toBe(true);
    if (plan.action === "create-account") {
      expect(outcome.state).toBe("unchanged");
      expect(await organizationState(world)).toBe(before);
      return;
    }
    // The older secret's life stays as short as the second one made it, and that is said.
    expect(outcome).toMatchObject({
      state: "in-part",
      left: [],
      done: [expect.stringMatching(/instead of .* cannot be undone/)],
    });
  });

  it.each(creations)("$name is named where it cannot be taken back", async (one) => {
    const world = createPlannerWorld({ platform });
    const plan = await one.plan(world, createTestSink("deliver"));
    world.interfere((request, pass) =>
      request.method === "DELETE" && always403 ? always403.meet(pass) : pass(),
    );
    const { events, outcome } = await runPlan(plan);
    const left = outcome.state === "in-part" ? outcome.left : [];
    expect(left).toHaveLength(1);
    expect(left[0]?.command).toMatch(/^purser (accounts|secrets) delete /);
    expect(events.filter(({ kind }) => kind === "left-behind")).toHaveLength(1);
  });

  it.each(creations)("$name is taken back when nobody listens any more", async (one) => {
    const world = createPlannerWorld({ platform });
    const sink = createTestSink();
    const plan = await one.plan(world, sink);
    for await (const event of plan.run()) {
      if (event.kind === "step" && event.step === 2 && event.state === "done") break;
    }
    expect(sink.taken).toEqual([]);
    expect(await one.isDone(world)).toBe(false);
  });

  it("disarms an account that a project's owner may not delete", async () => {
    const world = createPlannerWorld({ platform });
    const projectId = await world.projectId("contract-one");
    const account = {
      name: "ci",
      description: "Deploys from CI",
      roles: ["GROUP_READ_ONLY"],
      secretExpiresAfterHours: 24,
      projectId,
    };
    const sink = createTestSink("deliver");
    const plan = await planCreateAccount(world.scene, account, { sink });
    world.interfere((request, pass) =>
      request.method === "DELETE" && request.path.includes("/orgs/") && always403
        ? always403.meet(pass)
        : pass(),
    );
    const { outcome } = await runPlan(plan);
    expect(outcome).toMatchObject({ state: "in-part", left: [{ what: "account" }] });
    const left = outcome.state === "in-part" ? outcome.left : [];
    expect(left[0]?.message).toMatch(/no secret any more and is in no project/);
    world.interfere(undefined);
    expect((await world.account("ci")).secrets).toEqual([]);
  });

  it("says that a description kept its mark", async () => {
    const world = createPlannerWorld({ platform });
    const [creation] = creations;
    if (!creation || !always403) throw new Error("There is nothing to create.");
    const plan = await creation.plan(world, createTestSink());
    world.interfere(atWrite(1, always403));
    const { events, outcome } = await runPlan(plan);
    expect(outcome.state).toBe("done");
    const warnings = events.flatMap((event) => (event.kind === "warning" ? [event.message] : []));
    expect(warnings.join("\n")).toMatch(/still ends in the mark "purser-[0-9a-z]{16}"/);
  });

  it("leaves nothing of a refusal of the service", async () => {
    const world = createPlannerWorld({ platform });
    const [creation] = creations;
    if (!creation || !always403) throw new Error("There is nothing to create.");
    const plan = await creation.plan(world, createTestSink());
    world.interfere(atWrite(0, always403));
    const { outcome } = await runPlan(plan);
    expect(outcome.state === "unchanged" && outcome.cause).toBeInstanceOf(NotAllowedError);
  });
});
