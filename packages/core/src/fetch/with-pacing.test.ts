import { describe, expect, it } from "vitest";
import { createPacedClient } from "../../test/paced-client.ts";
import { RateLimitedError } from "../errors/rate-limited-error.ts";

const accounts = "service-accounts-organization";
const small = { capacity: 3, refillRate: 3, refillDurationSeconds: 60 };

describe("withPacing", () => {
  it("learns the figures of a bucket it knew nothing of from its refusals", async () => {
    const client = createPacedClient({
      platform: "cloud-manager",
      emulator: { limits: { rateLimits: { "undocumented-organization": small } } },
    });
    const calls = Array.from({ length: 9 }, () => client.send("listOrgServiceAccounts"));
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(Array(9).fill(200));
    const refused = client.statuses.filter((status) => status === 429).length;
    // All nine were on their way before anybody could know.
    expect(refused).toBeGreaterThanOrEqual(6);
    client.statuses.length = 0;
    const more = Array.from({ length: 9 }, () => client.send("listOrgServiceAccounts"));
    await Promise.all(more);
    expect(client.statuses).toEqual(Array(9).fill(200));
  });

  it("keeps clear of tokens that somebody else takes", async () => {
    const bucket = { capacity: 60, refillRate: 30, refillDurationSeconds: 60 };
    const limits = { rateLimits: { [accounts]: bucket } };
    const client = createPacedClient({ latency: [50, 100], emulator: { limits } });
    const meddle = async () => {
      for (let count = 0; count < 60; count++) {
        await client.clock.sleep(5000);
        await client.sendAside("listOrgServiceAccounts");
      }
    };
    const calls = Array.from({ length: 200 }, () => client.send("listOrgServiceAccounts"));
    const statuses = (await Promise.all([...calls, meddle()])).map((answer) => answer?.status);
    expect(statuses.slice(0, 200)).toEqual(Array(200).fill(200));
    const refused = client.statuses.filter((status) => status === 429).length;
    console.log(`pacing beside a client that takes 12 a minute of 30: 200 calls, ${refused} x 429`);
    expect(refused).toBeLessThanOrEqual(10);
  });

  it("gives its place back when nothing is answered", async () => {
    const faults = ["reset-before@2-4", "reset-after@5-7"];
    const client = createPacedClient({ concurrency: 1, maxAttempts: 1, emulator: { faults } });
    const calls = Array.from({ length: 7 }, () => client.send("listOrgServiceAccounts"));
    const results = await Promise.allSettled(calls);
    expect(results.filter(({ status }) => status === "rejected")).toHaveLength(6);
    expect(results.at(-1)?.status).toBe("fulfilled");
  });

  it("says at once that a wait would pass the deadline, and sends nothing", async () => {
    const client = createPacedClient();
    await Promise.all(Array.from({ length: 500 }, () => client.send("listOrgServiceAccounts")));
    const error: unknown = await client
      .send("listOrgServiceAccounts", { deadline: 30_000 })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(RateLimitedError);
    expect(error).toMatchObject({ retryAfter: 60_240, status: 429 });
    expect(client.statuses).toHaveLength(500);
    expect(client.clock.sleeping).toBe(0);
    expect((await client.send("listOrgServiceAccounts", { deadline: 61_000 })).status).toBe(200);
  });

  it("leaves the line when the caller cancels", async () => {
    const client = createPacedClient();
    await Promise.all(Array.from({ length: 500 }, () => client.send("listOrgServiceAccounts")));
    const canceling = new AbortController();
    const { signal } = canceling;
    const calls = Array.from({ length: 50 }, () =>
      client.send("listOrgServiceAccounts", { signal }),
    );
    await client.clock.sleep(10);
    expect(client.governor.waiting).toBe(50);
    canceling.abort();
    const results = await Promise.allSettled(calls);
    expect(results.every(({ status }) => status === "rejected")).toBe(true);
    expect(client.governor.waiting).toBe(0);
    expect(client.clock.sleeping).toBe(0);
    expect(client.statuses).toHaveLength(500);
  });
});
