import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lowerBoundOf, planProjectRoles, type Extent } from "./plan.ts";

describe("planProjectRoles", () => {
  it.each([
    ["atlas", 200, 250, true, "by-account"],
    ["atlas", 200, 24, true, "by-project"],
    ["atlas", 12, 12, true, "by-project"],
    ["atlas", 200, 0, true, "by-project"],
    ["atlas", 200, 24, false, "by-account"],
    ["cloud-manager", 2, 250, true, "by-project"],
    ["cloud-manager", 200, 24, false, "by-project"],
  ] as const)("on %s, of %i accounts and %i projects (whole: %s): %s", (...row) => {
    const [platform, accounts, projects, isProjectListWhole, plan] = row;
    expect(planProjectRoles({ platform, accounts, projects, isProjectListWhole })).toBe(plan);
  });
});

describe("lowerBoundOf", () => {
  const empty: Extent = {
    platform: "atlas",
    accounts: 0,
    ownAccounts: 0,
    projects: 0,
    apiKeys: 0,
    mcpConfigs: 0,
    alertProjects: 0,
  };

  it("asks an empty organization of Atlas eight things, and one of Cloud Manager three", () => {
    expect(lowerBoundOf(empty)).toBe(8);
    expect(lowerBoundOf({ ...empty, platform: "cloud-manager" })).toBe(3);
  });

  it.each<[Partial<Extent>, number]>([
    [{ accounts: 200, ownAccounts: 200, projects: 250 }, 8 + 200 + 200],
    [{ accounts: 200, ownAccounts: 200, projects: 24 }, 8 + 200 + 24],
    [
      { accounts: 3, ownAccounts: 1, projects: 2, mcpConfigs: 1, alertProjects: 1 },
      8 + 3 + 2 + 1 + 1,
    ],
    [{ accounts: 501, ownAccounts: 500, projects: 0 }, 8 + 1 + 501],
    [{ platform: "cloud-manager", accounts: 10, projects: 30 }, 3 + 10 + 30],
  ])("of %o: %i", (extent, requests) => {
    expect(lowerBoundOf({ ...empty, ...extent })).toBe(requests);
  });

  it("never falls when there is more to read", () => {
    const count = fc.nat({ max: 2000 });
    const extent = fc.record({
      accounts: count,
      ownAccounts: count,
      projects: count,
      apiKeys: count,
    });
    fc.assert(
      fc.property(extent, extent, (one, more) => {
        const sum = Object.fromEntries(
          Object.entries(one).map(([key, value]) => [key, value + more[key as keyof typeof more]]),
        );
        expect(lowerBoundOf({ ...empty, ...sum })).toBeGreaterThanOrEqual(
          lowerBoundOf({ ...empty, ...one }),
        );
      }),
    );
  });
});
