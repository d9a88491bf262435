import { operations, type Operation } from "@purser/spec";
import { describe, expect, it } from "vitest";
import { createPacedClient } from "../../test/paced-client.ts";
import { createSimulatedClock } from "@purser/emulator";
import type { ClientEvent } from "../events/event.ts";
import type { Priority } from "../fetch/call.ts";
import { createRateGovernor, type RateGovernorOptions, type Slot } from "./rate-governor.ts";

const list = operationOf("listOrgServiceAccounts");
const listInProject = operationOf("listGroupServiceAccounts");

function operationOf(operationId: string): Operation {
  const operation = operations.atlas[operationId];
  if (!operation) throw new Error(`The spec lacks ${operationId}.`);
  return operation;
}

type Asked = {
  priority?: Priority;
  attempt?: number;
  signal?: AbortSignal;
  projectId?: string;
};

/** A governor of its own on a clock that moves only when told, or by itself. */
function createSetup(options: Partial<RateGovernorOptions> & { isAutomatic?: boolean } = {}) {
  const clock = createSimulatedClock({ isAutomatic: options.isAutomatic ?? true });
  const events: ClientEvent[] = [];
  const governor = createRateGovernor({
    platform: "atlas",
    clock,
    emit: (event) => events.push(event),
    ...options,
  });
  const order: string[] = [];
  const ask = async (name: string, asked: Asked = {}): Promise<Slot> => {
    const { priority = "batch", attempt = 1, signal, projectId } = asked;
    const slot = await governor.enter({
      operation: projectId === undefined ? list : listInProject,
      params: projectId === undefined ? { orgId: "a" } : { groupId: projectId },
      requestId: name,
      priority,
      attempt,
      signal,
    });
    order.push(name);
    return slot;
  };
  /** Asks for many, each answered at once. */
  const askMany = (count: number, asked: Asked = {}) =>
    Promise.all(
      Array.from({ length: count }, async (_, index) =>
        governor.leave(await ask(`${index}`, asked), {}),
      ),
    );
  const subject = { operation: list, params: { orgId: "a" } };
  return { clock, events, governor, order, ask, askMany, subject };
}

describe("createRateGovernor", () => {
  it("keeps no more than the given number of requests in flight", async () => {
    const { ask, governor, order } = createSetup({ concurrency: 2 });
    const slots = [await ask("1"), await ask("2")] as const;
    const third = ask("3");
    expect(governor.waiting).toBe(1);
    expect(order).toEqual(["1", "2"]);
    governor.leave(slots[0], {});
    await third;
    expect(order).toEqual(["1", "2", "3"]);
  });

  it("serves persons before batches, repeated attempts before first ones, and equals in turn", async () => {
    const { ask, governor, order } = createSetup({ concurrency: 1 });
    const first = await ask("first");
    const rest = [
      ask("batch 1"),
      ask("batch 2"),
      ask("batch again", { attempt: 2 }),
      ask("person 1", { priority: "person" }),
      ask("person again", { priority: "person", attempt: 3 }),
      ask("person 2", { priority: "person" }),
    ];
    governor.leave(first, {});
    for (const waiting of rest) void waiting.then((slot) => governor.leave(slot, {}));
    await Promise.all(rest);
    expect(order.slice(1)).toEqual([
      "person again",
      "person 1",
      "person 2",
      "batch again",
      "batch 1",
      "batch 2",
    ]);
  });

  it("lets one bucket go on while another is empty", async () => {
    const { ask, askMany, governor, order, clock } = createSetup({ isAutomatic: false });
    await askMany(500);
    void ask("waits");
    await ask("project", { projectId: "p" });
    expect(order.at(-1)).toBe("project");
    expect(governor.waiting).toBe(1);
    await clock.advance(60_240);
    expect(order.at(-1)).toBe("waits");
  });

  it("keeps a bucket per project", async () => {
    const { askMany, governor } = createSetup();
    await Promise.all([askMany(1200, { projectId: "p1" }), askMany(1, { projectId: "p2" })]);
    expect(governor.eta({ operation: listInProject, params: { groupId: "p1" } })).toBe(60_240);
    expect(governor.eta({ operation: listInProject, params: { groupId: "p2" } })).toBe(0);
  });

  it("tells who waits, behind how many and for how long", async () => {
    const { askMany, events } = createSetup({ concurrency: 1000 });
    await askMany(502);
    const wait = { kind: "wait", operationId: list.operationId, set: list.rateLimitSet };
    expect(events).toEqual([
      { ...wait, requestId: "500", delay: 60_240, ahead: 0 },
      { ...wait, requestId: "501", delay: 60_240, ahead: 1 },
    ]);
  });

  it("lets go of who no longer waits, with the signal's reason, and leaves no timer", async () => {
    const { ask, askMany, clock, governor } = createSetup({ isAutomatic: false });
    await askMany(500);
    const canceling = new AbortController();
    const reason = new Error("no longer wanted");
    const waiting = Array.from({ length: 100 }, () => ask("waits", { signal: canceling.signal }));
    expect(clock.sleeping).toBe(1);
    canceling.abort(reason);
    const results = await Promise.allSettled(waiting);
    expect(
      results.every((result) => result.status === "rejected" && result.reason === reason),
    ).toBe(true);
    expect(governor.waiting).toBe(0);
    expect(clock.sleeping).toBe(0);
    await expect(ask("too late", { signal: canceling.signal })).rejects.toBe(reason);
  });

  it("forecasts to the millisecond when the last of many will have been sent", async () => {
    const { askMany, clock, governor, subject } = createSetup({ concurrency: 1000 });
    const start = clock.now();
    for (const count of [1, 500, 501, 750, 1500]) {
      const eta = governor.eta(subject, count);
      const expected = count <= 500 ? 0 : Math.ceil((count - 500) / 250) * 60_000 + 240;
      expect(eta).toBe(expected);
    }
    const eta = governor.eta(subject, 1500);
    const all = askMany(1500);
    expect(governor.waiting).toBe(1000);
    // Those in line are ahead of a batch, not of a person.
    expect(governor.eta(subject, 250)).toBe(300_240);
    expect(governor.eta(subject, 250, "person")).toBe(60_240);
    await all;
    expect(clock.now() - start).toBe(eta);
  });

  it("takes over the figures in force", async () => {
    const { askMany, governor, subject } = createSetup();
    await askMany(1);
    const endpoints = [
      { method: "GET", path: "/api/atlas/v2/orgs/{organization}/serviceAccounts" },
    ];
    governor.learn([
      {
        endpointSetId: "64f1",
        scope: "ORGANIZATION",
        capacity: { value: 11 },
        refillRate: { value: 5 },
        refillDurationSeconds: { value: 10 },
        endpoints,
      },
    ]);
    expect(governor.eta(subject, 10)).toBe(0);
    expect(governor.eta(subject, 11)).toBe(10_000);
    expect(governor.eta(subject, 20)).toBe(20_040);
  });

  it("limits nothing but the concurrency when it is not to pace", async () => {
    const { askMany, governor, clock } = createSetup({ isPaced: false, concurrency: 2000 });
    await askMany(2000);
    expect(governor.waiting).toBe(0);
    expect(clock.sleeping).toBe(0);
  });

  it("is not fooled by a clock that is set back", async () => {
    let now = 1_000_000;
    const sleep = () => new Promise<void>(() => undefined);
    const { askMany, governor, subject } = createSetup({ clock: { now: () => now, sleep } });
    await askMany(500);
    now -= 3_600_000;
    expect(governor.eta(subject)).toBe(60_240);
  });
});

describe("a person behind a thousand batch calls", () => {
  it("waits for no more than one of them", async () => {
    const { clock, send, governor } = createPacedClient({ latency: [100, 100] });
    const finished: string[] = [];
    const ask = async (name: string, priority: Priority) => {
      await send("listOrgServiceAccounts", { priority });
      finished.push(name);
    };
    const batch = Array.from({ length: 1000 }, () => ask("batch", "batch"));
    await clock.sleep(650);
    const before = finished.length;
    const asked = clock.now();
    await ask("person", "person");
    // A place is free with the next answer; then its own 100 ms.
    expect(clock.now() - asked).toBeLessThanOrEqual(200);
    expect(finished.length - before).toBeLessThanOrEqual(2 * 32 + 1);
    expect(governor.waiting).toBeGreaterThan(600);
    await Promise.all(batch);
  });

  it("gets the first token of an empty bucket", async () => {
    const { clock, send } = createPacedClient({ latency: [100, 100] });
    const finished: string[] = [];
    const ask = async (name: string, priority: Priority) => {
      await send("listOrgServiceAccounts", { priority });
      finished.push(name);
    };
    const batch = Array.from({ length: 1000 }, () => ask("batch", "batch"));
    await clock.sleep(30_000);
    expect(finished).toHaveLength(500);
    await ask("person", "person");
    expect(finished.indexOf("person")).toBeLessThan(500 + 32);
    await Promise.all(batch);
  });
});
