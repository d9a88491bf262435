import { rateLimitSets } from "@purser/spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadFaults, startCampaign, type Campaign } from "./campaign.ts";

beforeAll(() => loadFaults(["latency"]));

const calls = 2000;
const rows: Record<string, string | number>[] = [];
afterAll(() => console.table(rows));

type Scope = {
  platform: "atlas" | "cloud-manager";
  scope: "organization" | "project";
  set: string;
};

const scopes: Scope[] = [
  { platform: "atlas", scope: "organization", set: "service-accounts-organization" },
  { platform: "atlas", scope: "project", set: "service-accounts-project" },
  { platform: "cloud-manager", scope: "organization", set: "undocumented-organization" },
  { platform: "cloud-manager", scope: "project", set: "undocumented-project" },
];

function list({ client, ids }: Campaign, scope: Scope["scope"]): PromiseLike<unknown> {
  const options = { priority: "batch" } as const;
  return scope === "organization"
    ? client.organization(ids.orgId).serviceAccounts.list(options)
    : client.project(ids.projectId).serviceAccounts.list(options);
}

/** Seconds that the calls take at least: what the bucket does not hold comes back at every step. */
function leastSeconds({ platform, set }: Scope): number {
  const { capacity, refillRate, refillDurationSeconds } = rateLimitSets[platform][set] ?? {
    capacity: 0,
    refillRate: 0,
    refillDurationSeconds: 0,
  };
  return Math.ceil((calls - capacity) / refillRate) * refillDurationSeconds;
}

describe.each([
  { latency: "no latency", faults: [] },
  { latency: "120 ms a request", faults: ["latency:120"] },
])("2,000 calls with $latency", ({ latency, faults }) => {
  it.each(scopes)("meet no 429 on $platform, $scope", { timeout: 60_000 }, async (scope) => {
    const campaign = startCampaign({ platform: scope.platform, faults });
    const start = campaign.clock.now();
    await Promise.all(Array.from({ length: calls }, () => list(campaign, scope.scope)));
    const seconds = (campaign.clock.now() - start) / 1000;
    const least = leastSeconds(scope);
    const refused = campaign.answers.filter(({ status }) => status === 429).length;
    rows.push({
      platform: scope.platform,
      set: scope.set,
      latency,
      calls,
      "429": refused,
      tokens: campaign.mints,
      seconds,
      minimum: least,
      ratio: Number((seconds / least).toFixed(4)),
    });
    expect(refused).toBe(0);
    expect(campaign.answers.filter(({ status }) => status === 200)).toHaveLength(
      calls + campaign.mints,
    );
    expect(seconds / least).toBeGreaterThanOrEqual(1);
    expect(seconds / least).toBeLessThanOrEqual(1.05);
    expect(campaign.mints).toBe(1);
    expect(campaign.clock.sleeping).toBe(0);
  });
});
