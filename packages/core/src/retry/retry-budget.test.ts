import { describe, expect, it } from "vitest";
import { createRetryBudget, retryCost, timeoutCost } from "./retry-budget.ts";

describe("createRetryBudget", () => {
  it("pays for a hundred retries and no more", () => {
    const budget = createRetryBudget();
    const paid = Array.from({ length: 150 }, () => budget.spend(retryCost)).filter(Boolean);
    expect(paid).toHaveLength(100);
    expect(budget.left).toBe(0);
  });

  it("does not pay by halves", () => {
    const budget = createRetryBudget(7);
    expect(budget.spend(timeoutCost)).toBe(false);
    expect(budget.left).toBe(7);
    expect(budget.spend(retryCost)).toBe(true);
  });

  it("is refunded by successes, up to where it began", () => {
    const budget = createRetryBudget(20);
    budget.spend(timeoutCost);
    budget.refund();
    expect(budget.left).toBe(11);
    budget.refund(timeoutCost);
    expect(budget.left).toBe(20);
  });
});
