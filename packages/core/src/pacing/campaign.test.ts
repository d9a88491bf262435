import { describe, expect, it } from "vitest";
import { createPacedClient, type PacedClientOptions } from "../../test/paced-client.ts";
import type { LiveRateLimit } from "./endpoint-sets.ts";

const calls = 2000;
const accounts = "service-accounts-organization";
const lowered = { capacity: 50, refillRate: 25, refillDurationSeconds: 60 };

const told: LiveRateLimit = {
  endpointSetId: accounts,
  scope: "ORGANIZATION",
  capacity: { value: lowered.capacity },
  refillRate: { value: lowered.refillRate },
  refillDurationSeconds: { value: lowered.refillDurationSeconds },
  endpoints: [{ method: "GET", path: "/api/atlas/v2/orgs/{orgId}/serviceAccounts" }],
};

type Campaign = PacedClientOptions & {
  name: string;
  learned?: LiveRateLimit[];
  capacity: number;
  refillRate: number;
  latency: [least: number, most: number];
};

const near: [number, number] = [40, 160];
const nowhere: [number, number] = [0, 0];
/** Answers overtake each other all the time. */
const far: [number, number] = [250, 1500];

const atlas = { capacity: 500, refillRate: 250 };
const cloudManager = { platform: "cloud-manager", capacity: 100, refillRate: 100 } as const;
const loweredAtlas = {
  capacity: 50,
  refillRate: 25,
  emulator: { limits: { rateLimits: { [accounts]: lowered } } },
};

const campaigns: Campaign[] = [
  { ...atlas, name: "Atlas as documented", latency: nowhere },
  { ...atlas, name: "Atlas as documented", latency: near },
  { ...atlas, name: "Atlas as documented", latency: far },
  {
    ...loweredAtlas,
    name: "Atlas lowered, as told by GET /rateLimits",
    latency: near,
    learned: [told],
  },
  { ...loweredAtlas, name: "Atlas lowered, as found out", latency: near },
  { ...cloudManager, name: "Cloud Manager, undocumented", latency: nowhere },
  { ...cloudManager, name: "Cloud Manager, undocumented", latency: near },
];

describe("2,000 calls at 32 at once", () => {
  it.each(campaigns)("meet no 429 at $latency ms: $name", async (campaign) => {
    const { name, latency, learned, capacity, refillRate } = campaign;
    const client = createPacedClient(campaign);
    if (learned) client.governor.learn(learned);
    const start = client.clock.now();
    await Promise.all(
      Array.from({ length: calls }, () =>
        client.send("listOrgServiceAccounts", { priority: "batch" }),
      ),
    );
    const seconds = (client.clock.now() - start) / 1000;
    const minimum = Math.ceil((calls - capacity) / refillRate) * 60;
    const refused = client.statuses.filter((status) => status === 429).length;
    const row = [
      name.padEnd(42),
      `${latency.join("-")} ms`.padEnd(12),
      `${calls} calls`,
      `${refused} x 429`,
      `${seconds.toFixed(1)} s`.padStart(9),
      `minimum ${minimum} s`.padEnd(15),
      `ratio ${(seconds / minimum).toFixed(4)}`,
    ];
    console.log(row.join("  "));
    expect(client.statuses.filter((status) => status === 200)).toHaveLength(calls);
    expect(refused).toBe(0);
    expect(seconds / minimum).toBeLessThanOrEqual(1.05);
    expect(client.clock.sleeping).toBe(0);
    expect(client.governor.waiting).toBe(0);
  });
});
