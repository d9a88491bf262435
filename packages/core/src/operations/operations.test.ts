import { operations, rateLimitSets } from "@purser/spec";
import { describe, expect, it } from "vitest";
import { operationsOf } from "./operations.ts";
import { rateLimitSetsOf } from "./rate-limit-sets.ts";

describe.each(["atlas", "cloud-manager"] as const)("the rows of %s", (platform) => {
  it("hold every operation of the spec, and no other", () => {
    expect(Object.keys(operationsOf(platform)).length).toBeGreaterThan(20);
    expect(operationsOf(platform)).toEqual(operations[platform]);
  });

  it("hold every token bucket of the spec, all but its name", () => {
    const sets = new Map(Object.entries(rateLimitSets[platform]));
    const rows = rateLimitSetsOf(platform);
    expect([...rows.keys()]).toEqual([...sets.keys()]);
    expect(rows.size).toBeGreaterThan(3);
    for (const [key, { name, ...set }] of sets) {
      expect(name).not.toBe("");
      expect(rows.get(key)).toEqual(set);
    }
  });
});
