import { describe, expect, it } from "vitest";
import { plannerCases } from "../../test/planner-cases.ts";
import { createPlannerWorld, platforms, type SeenRequest } from "../../test/planner-world.ts";
import { runPlan } from "../../test/run-plan.ts";
import { createTestSink } from "../../test/test-sink.ts";
import type { PlannedRequest } from "../plan/planned-request.ts";

describe.each(platforms)("on %s", (platform) => {
  it.each(plannerCases)("$name reads to plan, and then sends what it planned", async (one) => {
    const world = createPlannerWorld({ platform });
    const sink = createTestSink();
    const plan = await one.plan(world, sink);
    expect(world.writes).toEqual([]);
    expect(world.readCount()).toBeGreaterThan(0);
    expect(await one.isDone(world)).toBe(false);
    expect(plan).toMatchObject({ refusals: [] });
    expect(plan.requests.length).toBeGreaterThan(0);
    expect(plan.summary).toMatch(/^[A-Z].*\.$/);
    expect(plan.command[0]).toBe("purser");

    const { events, outcome } = await runPlan(plan);
    expect(outcome).toMatchObject({ state: "done" });
    const sent = withNewId(world.writes, plan.action === "create-account");
    expect(sent.map(shapeOf)).toEqual(plan.requests.map(shapeOf));
    expect(await one.isDone(world)).toBe(true);
    const states = events.flatMap((event) => (event.kind === "step" ? [event.state] : []));
    expect(states.length).toBeGreaterThan(0);
    expect(states).toEqual(states.map((_, index) => (index % 2 === 0 ? "started" : "done")));
    expect(events.filter(({ kind }) => kind !== "step")).toEqual([]);
  });

  it.each(plannerCases)("$name shows whom it touches", async (one) => {
    const world = createPlannerWorld({ platform });
    const plan = await one.plan(world, createTestSink());
    if (plan.action === "create-account") {
      expect(plan.blastRadius).toBeUndefined();
      return;
    }
    const { accountName = "", clientId } = plan.target;
    const account = await world.account(accountName);
    expect(account.clientId).toBe(clientId);
    expect(plan.blastRadius).toMatchObject({
      assignments: { state: "ok" },
      secrets: account.secrets.map(({ secretId, lastUsedAt }) => ({ secretId, lastUsedAt })),
      accessList: { state: "ok" },
    });
    const { assignments } = plan.blastRadius ?? {};
    const touched = assignments?.state === "ok" ? assignments.value : [];
    for (const { projectName, roles } of touched) {
      expect(projectName).toMatchObject({
        state: "ok",
        value: expect.stringMatching(/^contract-/) as unknown,
      });
      expect(roles).toMatchObject({
        state: "ok",
        value: [expect.stringMatching(/^GROUP_/) as unknown],
      });
    }
    const expected = { "contract-listed": 2, "contract-member": 0 }[accountName];
    if (expected !== undefined) expect(touched).toHaveLength(expected);
  });
});

/** The body and place of a request; what only its answer tells, or chance, stands in braces as in plans. */
function shapeOf({ method, path, body }: SeenRequest | PlannedRequest): unknown {
  const text = JSON.stringify({ method, path, body });
  return JSON.parse(text.replace(/purser-[0-9a-z]{16}/, "{mark}")) as unknown;
}

/** The new account's ID is known to its creation's answer alone. */
function withNewId(writes: readonly SeenRequest[], isCreation: boolean): SeenRequest[] {
  const hide = (path: string) => path.replace(/mdb_sa_id_[0-9a-f]{24}$/, "{clientId}");
  return writes.map((write) => (isCreation ? { ...write, path: hide(write.path) } : write));
}
