import { beforeAll, describe, expect, it } from "vitest";
import { createWorld } from "../../test/emulated-world.ts";
import { gather } from "../../test/gather.ts";
import type { InventoryRecord, Platform } from "../records.ts";
import { collect } from "./collect.ts";

/** Milliseconds. */
const roundTrip = 100;
const concurrency = 32;

/**
 * Seconds that the rate buckets make a full one wait: 500 at once and 250 a minute on Atlas (API rate limits), 100 and 100 a
 * minute on Cloud Manager (nothing is documented, and the client is cautious). Projects have buckets of their own.
 */
function waitingFor(platform: Platform, requests: number): number {
  const [capacity, perMinute] = platform === "atlas" ? [500, 250] : [100, 100];
  return 60 * Math.ceil(Math.max(0, requests - capacity) / perMinute);
}

beforeAll(async () => {
  // Simulated time would jump over the loading of modules, which the client puts off until it needs them.
  for (const platform of ["atlas", "cloud-manager"] as const) {
    const { client, orgId } = createWorld({ platform });
    await gather(collect(client, orgId));
  }
});

describe("reading an organization at the documented limits, read-only, over a round trip of 100 ms", () => {
  it.each<[Platform, "by-account" | "by-project"]>([
    ["atlas", "by-account"],
    ["cloud-manager", "by-project"],
  ])("takes the fewest requests and no longer than they need: %s", async (platform, plan) => {
    const world = createWorld({ platform, roundTrip, emulator: { data: "maximal" } });
    const { client, orgId, clock, counter, statuses } = world;
    const start = clock.now();
    const records = await gather(collect(client, orgId, { requestCount: counter.count, clock }));
    const seconds = (clock.now() - start) / 1000;

    const end = records.at(-1);
    const organization = records[0];
    if (end?.record !== "organization-end" || organization?.record !== "organization") {
      throw new Error("The block is not whole.");
    }
    // What goes to the service accounts of the organization comes out of one bucket.
    const ofOrganization = end.requests - (plan === "by-project" ? countOf(records, "project") : 0);
    const waiting = waitingFor(platform, ofOrganization);
    const rounds = 2 + Math.ceil(end.requests / concurrency);
    const bound = (rounds * roundTrip) / 1000 + waiting;
    const refused = statuses.filter((status) => status === 429).length;
    console.log(
      `maximal, ${platform}: ${end.requests} requests, lower bound ${end.lowerBound}, ${seconds} s, ` +
        `bound ${bound.toFixed(2)} s (${(seconds / bound).toFixed(2)}), ${refused} × 429`,
    );

    expect(countOf(records, "account")).toBe(200);
    expect(countOf(records, "project")).toBe(250);
    expect(end).toMatchObject({ complete: true, lowerBound: end.requests });
    expect(end.requests).toBe(statuses.length);
    expect(organization.plan).toEqual({
      projectRoles: plan,
      requests: end.requests,
      lowerBound: end.requests,
    });
    expect(seconds).toBeLessThanOrEqual(1.15 * bound);
    expect(statuses.every((status) => status === 200)).toBe(true);
  });
});

function countOf(records: readonly InventoryRecord[], kind: InventoryRecord["record"]): number {
  return records.filter(({ record }) => record === kind).length;
}
