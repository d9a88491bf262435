import { expect, test } from "vitest";
import { callOf } from "../../test/calls.ts";
import type { ClientEvent } from "../events/event.ts";
import { withEvents } from "./with-events.ts";

const call = { ...callOf("listOrgs", { query: { name: "hidden" } }), attempt: 3 };
const about = {
  requestId: call.requestId,
  operationId: "listOrgs",
  attempt: 3,
};
const address = { method: "GET", path: "/api/atlas/v2/orgs" };

function observed(answer: () => Promise<Response>) {
  const events: ClientEvent[] = [];
  let now = 1000;
  const clock = { now: () => now, sleep: () => Promise.resolve() };
  const send = withEvents(
    (event) => events.push(event),
    clock,
  )(() => {
    now += 250;
    return answer();
  });
  return { events, send };
}

test("tells of a request and its answer, with the time between them", async () => {
  const headers = { "RateLimit-Remaining": "42", "Set-Cookie": "hidden" };
  const response = new Response("hidden", { status: 429, headers });
  const { events, send } = observed(() => Promise.resolve(response));
  expect(await send(call)).toBe(response);
  expect(events).toEqual([
    { kind: "request", ...about, ...address },
    { kind: "answer", ...about, ...address, status: 429, took: 250, remaining: 42 },
  ]);
  expect(JSON.stringify(events)).not.toContain("hidden");
});

test.each([undefined, "", "-1", "many", "1.5"])(
  "tells no remainder where the header says %j",
  async (text) => {
    const headers = new Headers(text === undefined ? {} : { "RateLimit-Remaining": text });
    const { events, send } = observed(() => Promise.resolve(new Response("", { headers })));
    await send(call);
    expect(events[1]).not.toHaveProperty("remaining");
  },
);

test("tells why nothing was answered, and passes the failure on as it is", async () => {
  const failure = new TypeError("fetch failed", { cause: new Error("read ECONNRESET") });
  const { events, send } = observed(() => Promise.reject(failure));
  await expect(send(call)).rejects.toBe(failure);
  expect(events).toEqual([
    { kind: "request", ...about, ...address },
    { kind: "failure", ...about, message: "fetch failed: read ECONNRESET" },
  ]);
});
