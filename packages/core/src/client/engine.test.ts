import { expect, test } from "vitest";
import type { ClientEvent } from "../events/event.ts";
import { createConnection } from "./connection.ts";
import { createEngine } from "./engine.ts";
import type { ClientOptions } from "./options.ts";

const orgId = "0123456789abcdef01234567";
const organization = { id: orgId, name: "Bench", isDeleted: false, links: [] };

/** An engine whose answers are in another version, which is about to end; `told` is all that it would tell of them. */
function open(body: object, options: Pick<ClientOptions, "onEvent" | "validation">) {
  const headers = {
    "Content-Type": "application/vnd.atlas.2020-01-01+json",
    Deprecation: "Sun, 22 Nov 2026 09:00:00 GMT",
  };
  const means = createConnection("atlas", {
    auth: { kind: "access-token", accessToken: "token" },
    fetch: async () => new Response(JSON.stringify(body), { headers }),
    ...options,
  });
  const told: string[] = [];
  const emit = (event: ClientEvent) => {
    if (event.kind === "deprecation") told.push(event.kind);
    if (event.kind === "drift") told.push(`${event.kind} ${event.pointer}`);
  };
  const { perform } = createEngine({ ...means, emit });
  return { told, read: () => perform("getOrg", { params: { orgId } }) };
}

test("tells a listener once what is new about an answer, and of its version", async () => {
  const { told, read } = open({ ...organization, age: 1 }, { onEvent: () => undefined });
  await read();
  await read();
  expect(told).toEqual(["deprecation", "drift headers.content-type", "drift /age"]);
});

test.each([undefined, "warn"] as const)("looks for nothing unheard: %s", async (validation) => {
  const { told, read } = open({ ...organization, name: 1 }, validation ? { validation } : {});
  expect((await read()).body).toHaveProperty("name", 1);
  expect(told).toEqual([]);
});

test("refuses a wrong answer in strict mode, whether somebody listens or not", async () => {
  const { read } = open({ ...organization, name: 1 }, { validation: "strict" });
  await expect(read()).rejects.toMatchObject({ code: "invalid-answer" });
});
