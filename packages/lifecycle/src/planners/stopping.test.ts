import { CanceledError } from "@purser/core";
import { describe, expect, it } from "vitest";
import { organizationState } from "../../test/organization-state.ts";
import { plannerCases } from "../../test/planner-cases.ts";
import { createPlannerWorld, platforms, type Interference } from "../../test/planner-world.ts";
import { runPlan } from "../../test/run-plan.ts";
import { createTestSink } from "../../test/test-sink.ts";
import { planRemoveAddresses } from "./plan-remove-addresses.ts";

/** Aborts while the write of an index is under way: before it arrives, or after it took effect. */
function abortAt(index: number, when: "before" | "after", stop: AbortController): Interference {
  let seen = -1;
  return async (request, pass) => {
    if (request.method === "GET" || ++seen !== index) return pass();
    if (when === "after") await pass();
    stop.abort(new Error("Ctrl-C"));
    // The connection goes with the signal, as that of fetch does.
    throw stop.signal.reason;
  };
}

describe.each(platforms)("on %s", (platform) => {
  it.each(plannerCases)("$name sends nothing once it is stopped", async (one) => {
    const world = createPlannerWorld({ platform });
    const sink = createTestSink();
    const plan = await one.plan(world, sink);
    const { outcome } = await runPlan(plan, { signal: AbortSignal.abort(new Error("Ctrl-C")) });
    expect(outcome.state === "unchanged" && outcome.cause).toBeInstanceOf(CanceledError);
    expect(world.writes).toEqual([]);
    expect(sink.checks).toBe(0);
  });

  it.each(plannerCases)("$name is stopped by the scene's signal as well", async (one) => {
    const world = createPlannerWorld({ platform });
    const stop = new AbortController();
    world.scene.signal = stop.signal;
    const plan = await one.plan(world, createTestSink());
    stop.abort(new Error("Ctrl-C"));
    const { outcome } = await runPlan(plan);
    expect(outcome.state).toBe("unchanged");
    expect(world.writes).toEqual([]);
  });

  const rows = plannerCases.flatMap((one) =>
    (["before", "after"] as const).map((when) => ({ one, when, name: one.name })),
  );
  it.each(rows)("$name says what is there when stopped $when its request arrives", async (row) => {
    const { one, when } = row;
    const world = createPlannerWorld({ platform });
    const sink = createTestSink();
    const plan = await one.plan(world, sink);
    const before = await organizationState(world);
    const stop = new AbortController();
    world.interfere(abortAt(0, when, stop));
    const { outcome } = await runPlan(plan, { signal: stop.signal });
    world.interfere(undefined);
    const isAsBefore = (await organizationState(world)) === before;
    if (outcome.state === "done") expect(await one.isDone(world)).toBe(true);
    if (outcome.state === "unchanged") expect(isAsBefore).toBe(true);
    if (when === "before") expect(outcome.state).toBe("unchanged");
    if (when === "after" && sink.checks === 0 && plan.requests.length === 1) {
      expect(outcome.state).toBe("done");
    }
    // A secret that was created meanwhile is nobody's, and is deleted again.
    if (sink.checks > 0) {
      expect(await one.isDone(world)).toBe(false);
      expect(sink.taken).toEqual([]);
    }
  });

  it("names what was and what was not removed", async () => {
    const world = createPlannerWorld({ platform });
    const { clientId } = await world.account("contract-listed");
    const entries = ["3.64.10.20", "18.184.32.0/24", "2600:1f18:4a3::/48"];
    const plan = await planRemoveAddresses(world.scene, clientId, entries);
    const stop = new AbortController();
    const { outcome, events } = await runPlan(plan, { signal: stop.signal }, (event) => {
      if (event.kind === "step" && event.step === 1 && event.state === "done") stop.abort();
    });
    expect(outcome).toMatchObject({
      state: "in-part",
      made: { removed: ["3.64.10.20"] },
      done: [expect.stringContaining("3.64.10.20 was taken off")],
      left: [
        { message: "18.184.32.0/24 is still on the access list." },
        { message: "2600:1f18:4a3::/48 is still on the access list." },
      ],
    });
    expect(events.filter(({ kind }) => kind === "left-behind")).toHaveLength(2);
    expect(events.filter((event) => event.kind === "step" && event.step > 1)).toEqual([]);
    expect(world.writes).toHaveLength(1);
  });
});
