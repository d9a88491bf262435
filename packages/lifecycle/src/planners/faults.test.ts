import { describe, expect, it } from "vitest";
import { atWrite, darkness, faults, type Fault } from "../../test/faults.ts";
import { organizationState } from "../../test/organization-state.ts";
import { plannerCases, type PlannerCase } from "../../test/planner-cases.ts";
import { createPlannerWorld, platforms, type Platform } from "../../test/planner-world.ts";
import { runPlan } from "../../test/run-plan.ts";
import { createTestSink, type TestSink } from "../../test/test-sink.ts";
import type { Outcome } from "../plan/outcome.ts";

type Meeting = { outcome: Outcome<unknown>; isDone: boolean; isAsBefore: boolean; sink: TestSink };

/** Runs a plan with a fault at one of its writes, and looks at what is there afterwards. */
async function meet(platform: Platform, one: PlannerCase, at: number, fault: Fault) {
  const world = createPlannerWorld({ platform });
  const sink = createTestSink();
  const plan = await one.plan(world, sink);
  if (at >= plan.requests.length) return undefined;
  const before = await organizationState(world);
  world.interfere(atWrite(at, fault));
  const { outcome } = await runPlan(plan);
  world.interfere(undefined);
  const isAsBefore = (await organizationState(world)) === before;
  return { outcome, isDone: await one.isDone(world), isAsBefore, sink } satisfies Meeting;
}

/** An outcome says what is there: never more, and never less. */
function expectTrue({ outcome, isDone, isAsBefore, sink }: Meeting): void {
  if (outcome.state === "done") expect(isDone).toBe(true);
  if (outcome.state === "unchanged") {
    expect(isAsBefore).toBe(true);
    expect(sink.taken).toEqual([]);
  }
  if (outcome.state === "in-part") {
    expect(outcome.done.length + outcome.left.length).toBeGreaterThan(0);
    expect(isDone).toBe(false);
  }
}

describe.each(platforms)("on %s, the outcome is what is there", (platform) => {
  const rows = plannerCases.flatMap((one) =>
    faults.map((fault) => ({ one, fault, title: one.name })),
  );

  it.each(rows)("after $title met $fault.name", async ({ one, fault }) => {
    const seen: string[] = [];
    for (let at = 0; ; at++) {
      const meeting = await meet(platform, one, at, fault);
      if (!meeting) break;
      const { outcome } = meeting;
      seen.push(outcome.state);
      // The second request of a creation takes its mark off, and is not what it is about.
      const isUnmarking = one.name.startsWith("creating an account") && at === 1;
      if (isUnmarking) {
        expect(outcome.state).toBe("done");
        expect(meeting.sink.taken).toHaveLength(1);
        continue;
      }
      expectTrue(meeting);
      const isCreation = meeting.sink.checks > 0;
      const isHopeless = !fault.isOnce && !fault.passes;
      if (isHopeless || fault.name === "a 403, once") {
        expect(outcome.state).toBe(at === 0 ? "unchanged" : "in-part");
      } else if (isCreation && !fault.name.startsWith("a 429")) {
        expect(outcome.state).not.toBe("done");
      } else {
        expect(outcome.state).toBe("done");
      }
    }
    expect(seen.length).toBeGreaterThan(0);
  });

  it.each(plannerCases)("after $name ended in darkness", async (one) => {
    const world = createPlannerWorld({ platform });
    const plan = await one.plan(world, createTestSink());
    world.interfere(darkness());
    const { outcome, events } = await runPlan(plan);
    expect(outcome).toMatchObject({ state: "in-part", done: [] });
    const left = outcome.state === "in-part" ? outcome.left : [];
    expect(left[0]?.message).toMatch(/not known/);
    expect(left[0]?.command).toMatch(/^purser /);
    expect(events.filter(({ kind }) => kind === "left-behind")).toHaveLength(left.length);
  });
});
