import { afterAll, describe, expect, test } from "vitest";
import {
  createTally,
  scenarios,
  strikeOnce,
  strikeTwice,
  type Scenario,
  type Tally,
} from "./rotation-campaign.ts";

/** `PURSER_CAMPAIGN=all` strikes at every point; without it each scenario gets a slice of its own. */
const isWhole = process.env["PURSER_CAMPAIGN"] === "all";
const hour = 3_600_000;

const tallies: Record<string, Tally> = { once: createTally(), twice: createTally() };

afterAll(() => {
  for (const [depth, { cases, counts, faults }] of Object.entries(tallies)) {
    console.log(`Rotations struck ${depth}: ${cases} cases, ${faults.length} faults.`);
    console.table(counts);
  }
});

async function strike(
  depth: "once" | "twice",
  scenario: Scenario & { name: string },
  every: number,
): Promise<void> {
  const tally = tallies[depth] ?? createTally();
  const before = tally.faults.length;
  // Another slice for each scenario, so that together they pass by every kind of fault.
  const offset = scenarios.findIndex(({ name }) => name === scenario.name);
  const isChosen = (index: number) => isWhole || index % every === offset % every;
  await (depth === "once" ? strikeOnce : strikeTwice)(tally, scenario, isChosen);
  expect(tally.faults.slice(before)).toEqual([]);
}

describe("a rotation that anything happens to", () => {
  test.each(scenarios)(
    "never is without a working secret, and is completed by a resumption: $name",
    (scenario) => strike("once", scenario, 43),
    isWhole ? hour : undefined,
  );

  test.each(scenarios.filter((_, index) => isWhole || index % 5 === 0))(
    "withstands that its resumption is struck, too: $name",
    (scenario) => strike("twice", scenario, 29),
    isWhole ? hour : undefined,
  );
});
