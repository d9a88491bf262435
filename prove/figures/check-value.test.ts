import { describe, expect, it } from "vitest";
import { exampleOutcome, exampleSighting, exampleTrial } from "../test/examples.ts";
import { checkValues, minimalCover } from "./check-value.ts";
import { ruleOn } from "./ruling.ts";

describe("the value of a check", () => {
  const killedBy = (...checkIds: string[]) =>
    ruleOn(
      exampleTrial(),
      exampleOutcome({ violations: checkIds.map((checkId) => exampleSighting({ checkId })) }),
      {},
    );

  it("is what it kills, and what nobody else does", () => {
    const catalogue = [{ id: "ONE" }, { id: "TWO" }, { id: "IDLE" }];
    const rulings = [killedBy("ONE", "TWO"), killedBy("TWO"), killedBy()];
    expect(checkValues(catalogue, rulings)).toEqual([
      { checkId: "ONE", kills: 1, alone: 0, isInCover: false },
      { checkId: "TWO", kills: 2, alone: 1, isInCover: true },
      { checkId: "IDLE", kills: 0, alone: 0, isInCover: false },
    ]);
  });
});

describe("the minimal cover", () => {
  it("takes what kills most first, and leaves out what adds nothing", () => {
    expect(minimalCover([["a", "b"], ["b"], ["b", "c"], ["c"], []])).toEqual(["b", "c"]);
  });
});
