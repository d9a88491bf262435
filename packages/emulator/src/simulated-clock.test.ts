import { describe, expect, it } from "vitest";
import { createSimulatedClock } from "./simulated-clock.ts";

describe("createSimulatedClock", () => {
  it("wakes sleepers in the order of their times, and equals in that of their coming", async () => {
    const clock = createSimulatedClock({ start: 0 });
    const woken: string[] = [];
    const sleep = async (name: string, milliseconds: number) => {
      await clock.sleep(milliseconds);
      woken.push(`${name} ${clock.now()}`);
    };
    await Promise.all([sleep("c", 300), sleep("a", 100), sleep("b", 200), sleep("b2", 200)]);
    expect(woken).toEqual(["a 100", "b 200", "b2 200", "c 300"]);
    expect(clock.sleeping).toBe(0);
  });

  it("does not move while something goes on, even over promises, streams and the event loop", async () => {
    const clock = createSimulatedClock({ start: 0 });
    const far = clock.sleep(1000);
    for (let turn = 0; turn < 2; turn++) {
      await new Response("body").text();
      await new Promise((resolve) => setImmediate(resolve));
      await clock.sleep(10);
    }
    expect(clock.now()).toBe(20);
    await far;
    expect(clock.now()).toBe(1000);
  });

  it("does not move while the service works, but while it sleeps", async () => {
    const clock = createSimulatedClock({ start: 0 });
    const timeout = clock.sleep(1000);
    const answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      await clock.service.sleep(200);
      await new Promise((resolve) => setTimeout(resolve, 30));
      return clock.now();
    };
    expect(await clock.track(answer())).toBe(200);
    await timeout;
    expect(clock.now()).toBe(1000);
  });

  it("moves only when told if it is made so", async () => {
    const clock = createSimulatedClock({ start: 0, isAutomatic: false });
    const woken: number[] = [];
    void clock.sleep(10).then(() => woken.push(clock.now()));
    void clock.sleep(30).then(() => woken.push(clock.now()));
    await clock.advance(9);
    expect(woken).toEqual([]);
    await clock.advance(11);
    expect([woken, clock.now()]).toEqual([[10], 20]);
  });

  it("rejects with the signal's reason and forgets the sleeper", async () => {
    const clock = createSimulatedClock({ isAutomatic: false });
    const controller = new AbortController();
    const reason = new Error("enough");
    const sleep = clock.sleep(10, controller.signal);
    expect(clock.sleeping).toBe(1);
    controller.abort(reason);
    await expect(sleep).rejects.toBe(reason);
    await expect(clock.sleep(10, controller.signal)).rejects.toBe(reason);
    expect(clock.sleeping).toBe(0);
  });
});
