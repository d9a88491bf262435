import { describe, expect, it } from "vitest";
import { exampleOutcome, exampleSighting, exampleTrial } from "../test/examples.ts";
import { ruleOn } from "./ruling.ts";

describe("a ruling", () => {
  it("is a kill where an operation of the fault is violated, in the lowest layer that sees it", () => {
    const outcome = exampleOutcome({
      violations: [
        exampleSighting({ checkId: "S-ONE", layer: "C" }),
        exampleSighting({ layer: "A" }),
        exampleSighting({ layer: "A" }),
      ],
    });
    const { word, layer, killers } = ruleOn(exampleTrial(), outcome, {});
    expect({ word, layer, killers }).toEqual({
      word: "killed",
      layer: "A",
      killers: ["S-ONE", "R-SCHEMA"],
    });
  });

  it("is no kill where only another operation is violated", () => {
    const violations = [exampleSighting({ operationId: "listOrgs" })];
    const { word, killers, elsewhere } = ruleOn(exampleTrial(), exampleOutcome({ violations }), {});
    expect({ word, killers, elsewhere }).toEqual({
      word: "misplaced",
      killers: [],
      elsewhere: ["R-SCHEMA"],
    });
  });

  it.each(["crash", "timeout"] as const)("is no kill after a %s, whatever was seen", (state) => {
    const outcome = exampleOutcome({ state, violations: [exampleSighting()] });
    const { word, layer, killers } = ruleOn(exampleTrial(), outcome, {});
    expect({ word, layer, killers }).toEqual({ word: state, layer: undefined, killers: [] });
  });

  it("tells open points and equivalent faults from survivors, but only if nothing saw them", () => {
    const open = exampleTrial({ isOpen: true });
    const reasons = { "fault atlas example": "Nobody could tell." };
    const seen = exampleOutcome({ violations: [exampleSighting()] });
    expect(ruleOn(exampleTrial(), exampleOutcome(), {}).word).toBe("survived");
    expect(ruleOn(open, exampleOutcome(), {}).word).toBe("open");
    expect(ruleOn(exampleTrial(), exampleOutcome(), reasons).word).toBe("equivalent");
    expect(ruleOn(open, seen, reasons).word).toBe("killed");
  });

  it("asks whether a killer points at the promise or below it", () => {
    const outcome = exampleOutcome({ violations: [exampleSighting()] });
    const pointed = (...pointers: string[]) =>
      ruleOn(exampleTrial({ pointers }), outcome, {}).isPointed;
    expect(pointed("/components/schemas/Organization/properties/name")).toBe(true);
    expect(pointed("/components/schemas/Organization/properties/nam")).toBe(false);
    expect(pointed()).toBeUndefined();
  });
});
