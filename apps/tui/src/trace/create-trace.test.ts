import type { ClientEvent } from "@purser/core";
import { describe, expect, it } from "vitest";
import { createReadingWorld } from "../../test/reading-world.ts";
import { createTrace } from "./create-trace.ts";

function createScene() {
  let now = 1000;
  let changes = 0;
  const trace = createTrace({ now: () => now++ }, () => changes++);
  const listen = trace.listener("demo");
  const about = { operationId: "getOrg", method: "GET", path: "/api/atlas/v2/orgs/1" };
  const send = (requestId: string, attempt = 1): void =>
    listen({ kind: "request", requestId, attempt, ...about });
  const answer = (requestId: string, status: number, attempt = 1, remaining?: number): void =>
    listen({
      kind: "answer",
      requestId,
      attempt,
      ...about,
      status,
      took: 42,
      ...(remaining === undefined ? {} : { remaining }),
    });
  return { trace, listen, send, answer, changes: () => changes };
}

describe("the trace", () => {
  it("tells a request when it goes, and what came of it", () => {
    const { trace, send, answer } = createScene();
    send("a");
    expect(trace.entries).toMatchObject([{ id: 1, at: 1000, connection: "demo", attempt: 1 }]);
    expect(trace.entries[0]?.status).toBeUndefined();
    answer("a", 200, 1, 17);
    expect(trace.entries).toMatchObject([{ id: 1, status: 200, took: 42, remaining: 17 }]);
    expect(trace.remaining).toBe(17);
  });

  it("tells each attempt by itself, and why there is another", () => {
    const { trace, listen, send, answer } = createScene();
    send("a");
    answer("a", 429);
    listen({
      kind: "retry",
      requestId: "a",
      operationId: "getOrg",
      attempt: 1,
      delay: 2000,
      reason: "429",
    });
    send("a", 2);
    answer("a", 200, 2);
    expect(trace.entries).toMatchObject([
      { attempt: 2, status: 200 },
      { attempt: 1, status: 429, retry: { delay: 2000, reason: "429" } },
    ]);
    expect(trace.refusals).toBe(1);
  });

  it("tells why nothing was answered, and what was waited for", () => {
    const { trace, listen, send } = createScene();
    const about = { requestId: "a", operationId: "getOrg" };
    listen({ kind: "wait", ...about, set: "orgs", delay: 300, ahead: 2 });
    send("a");
    listen({ kind: "failure", ...about, attempt: 1, message: "fetch failed: ECONNRESET" });
    expect(trace.entries).toMatchObject([{ waited: 300, failure: "fetch failed: ECONNRESET" }]);
  });

  it("remembers the last 500, the latest first", () => {
    const { trace, send, answer } = createScene();
    for (let index = 0; index < 700; index++) {
      send(`${index}`);
      answer(`${index}`, 200);
    }
    expect(trace.entries).toHaveLength(500);
    expect(trace.entries.map(({ id }) => id)).toEqual(
      Array.from({ length: 500 }, (_, index) => 700 - index),
    );
    expect(trace.entries.every(({ status }) => status === 200)).toBe(true);
  });

  it("gives the same entries until something happens", () => {
    const { trace, send } = createScene();
    send("a");
    const { entries } = trace;
    expect(trace.entries).toBe(entries);
    send("b");
    expect(trace.entries).not.toBe(entries);
  });

  it("shows nothing that could rewrite the screen", () => {
    const { trace, listen, send } = createScene();
    send("a");
    const event: ClientEvent = {
      kind: "failure",
      requestId: "a",
      operationId: "getOrg",
      attempt: 1,
      message: "\u001B[2Jgone\u202E",
    };
    listen(event);
    expect(trace.entries[0]?.failure).toBe("␛[2Jgone");
  });

  it("has every request of a reading in it, of both connections, and no secret", async () => {
    const world = createReadingWorld();
    await world.reading.start();
    const { entries } = world.trace;
    const sent = world.connections.reduce((sum, { requestCount }) => sum + requestCount(), 0);
    expect(entries).toHaveLength(sent);
    expect(new Set(entries.map(({ connection }) => connection)).size).toBe(2);
    expect(entries.every(({ status }) => status !== undefined)).toBe(true);
    expect(JSON.stringify(entries)).not.toMatch(/mdb_sa_sk_|eyJ/);
  });
});
