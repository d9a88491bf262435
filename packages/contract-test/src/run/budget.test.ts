import { expect, test } from "vitest";
import { createContractWorld } from "../../test/contract-world.ts";
import type { ActiveCheck } from "../checks/check.ts";
import { createBudget, noBudgets } from "./budget.ts";
import { Inconclusive } from "./interruptions.ts";

const limits = { accounts: 2, requests: 3, time: 1000 };

test("counts requests, and lets the clean-up send when none is left", () => {
  const budget = createBudget(limits, { now: () => 0 });
  for (let count = 0; count < 3; count++) budget.takeRequest(false);
  expect(() => budget.takeRequest(false)).toThrow(Inconclusive);
  expect(() => budget.takeRequest(true)).not.toThrow();
  expect(budget.requests).toBe(5);
});

test("ends with its time", () => {
  let now = 0;
  const budget = createBudget(limits, { now: () => now });
  now = 1001;
  expect(() => budget.takeRequest(false)).toThrow("1000 ms");
});

test("has no end where it is lifted", () => {
  const budget = createBudget(noBudgets, { now: () => 0 });
  expect(() => budget.checkAccounts(1_000_000)).not.toThrow();
});

const greedy: ActiveCheck = {
  id: "GREEDY",
  kind: "lifecycle",
  summary: "Makes four accounts at once.",
  operations: () => ["createOrgServiceAccount"],
  async *run({ workshop }) {
    for (let count = 0; count < 4; count++) await workshop.create("organization");
    yield { verdict: "pass", case: "four", message: "Made." };
  },
};

test.each<[string, Partial<typeof limits>, number]>([
  ["accounts at a time", { accounts: 2 }, 2],
  ["requests", { requests: 11 }, 3],
])(
  "a run that spends its budget of %s is inconclusive, and still clean",
  async (_, budgets, most) => {
    const report = await createContractWorld("atlas").run({
      catalogue: [greedy],
      budgets: { ...noBudgets, ...budgets },
    });
    expect(report.results).toMatchObject([
      { checkId: "GREEDY", verdict: "inconclusive" },
      { checkId: "CLEANUP-VERIFIED", verdict: "pass" },
    ]);
    expect(report.cleanup.created).toBeLessThanOrEqual(most);
    expect(report.cleanup.left).toBe(0);
  },
);
