import { describe, expect, test } from "vitest";
import { allOperations, callOf } from "../../test/calls.ts";
import type { ClientEvent } from "../events/event.ts";
import type { Call } from "./call.ts";
import { toReply } from "./reply.ts";
import { withVersion } from "./with-version.ts";
import { withVersionEvents } from "./with-version-events.ts";

function versioned(answerHeaders: Record<string, string> = {}) {
  const events: ClientEvent[] = [];
  const headers = new Headers(answerHeaders);
  const calls: Call[] = [];
  const send = withVersion(
    withVersionEvents((event) => events.push(event))((call) => {
      calls.push(call);
      return Promise.resolve(toReply(new Response(null, { headers }), "{}"));
    }),
  );
  return { events, calls, send: (call: Call) => send(call) };
}

test.each(allOperations)(
  "names the version of $platform $operation.operationId",
  async ({ platform, operation }) => {
    const body = operation.requestMediaType === null ? undefined : "{}";
    const call = callOf(operation.operationId, { platform, body });
    const { calls, send } = versioned();
    await send(call);
    const isVersioned = platform === "atlas" && !operation.path.startsWith("/api/oauth/");
    const mediaType = isVersioned
      ? `application/vnd.atlas.${operation.version}+json`
      : "application/json";
    expect(calls[0]?.headers["accept"]).toBe(mediaType);
    expect(calls[0]?.headers["content-type"]).toBe(
      body === undefined ? undefined : operation.requestMediaType,
    );
    expect(call.headers).not.toHaveProperty("accept");
  },
);

test("leaves headers alone that are there", async () => {
  const headers = { Accept: "text/plain", "Content-Type": "text/csv" };
  const call = callOf("createOrgServiceAccountSecret", { headers, body: "{}" });
  const { calls, send } = versioned();
  await send(call);
  expect(calls[0]?.headers).toMatchObject({ accept: "text/plain", "content-type": "text/csv" });
});

describe("deprecation", () => {
  test.each([
    ["as dates", "Sun, 22 Nov 2026 09:00:00 GMT"],
    ["as seconds", "@1795338000"],
  ])("is told once for each operation, %s", async (_, deprecation) => {
    const { events, send } = versioned({
      Deprecation: deprecation,
      Sunset: "Mon, 22 Nov 2027 09:00:00 GMT",
    });
    for (const operationId of ["listOrgs", "listOrgs", "getOrg"]) await send(callOf(operationId));
    expect(events).toEqual(
      ["listOrgs", "getOrg"].map((operationId) => ({
        kind: "deprecation",
        operationId,
        deprecatedAt: "2026-11-22T09:00:00.000Z",
        sunsetAt: "2027-11-22T09:00:00.000Z",
      })),
    );
  });

  test("is told without dates where none can be read", async () => {
    const { events, send } = versioned({ Deprecation: "true" });
    await send(callOf("listOrgs"));
    expect(events).toEqual([{ kind: "deprecation", operationId: "listOrgs" }]);
  });
});

describe("an answer in another version", () => {
  const older = { "Content-Type": "application/vnd.atlas.2020-01-01+json;charset=utf-8" };

  test("is drift, told once", async () => {
    const { events, send } = versioned(older);
    await send(callOf("listOrgs"));
    await send(callOf("listOrgs"));
    expect(events).toEqual([
      {
        kind: "drift",
        operationId: "listOrgs",
        pointer: "headers.content-type",
        problem: "version 2020-01-01 was answered where 2023-01-01 was asked for",
      },
    ]);
  });

  test("is none where the caller asked for it", async () => {
    const { events, send } = versioned(older);
    await send(
      callOf("listOrgs", { headers: { Accept: "application/vnd.atlas.2020-01-01+json" } }),
    );
    expect(events).toEqual([]);
  });

  test.each(["application/json", "application/vnd.atlas.2023-01-01+json"])(
    "is not %s",
    async (type) => {
      const { events, send } = versioned({ "Content-Type": type });
      await send(callOf("listOrgs"));
      expect(events).toEqual([]);
    },
  );
});
