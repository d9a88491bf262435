import { describe, expect, it } from "vitest";
import { exampleOutcome, exampleSighting, exampleTrial } from "../test/examples.ts";
import type { Outcome, Trial } from "../trial/trial.ts";
import { ratesOf, shareOf } from "./rates.ts";
import { ruleOn } from "./ruling.ts";

const ruling = (outcome: Partial<Outcome>, trial: Partial<Trial> = {}) =>
  ruleOn(exampleTrial(trial), exampleOutcome(outcome), {});

describe("rates", () => {
  const rates = ratesOf([
    ruling({ violations: [exampleSighting()] }, { class: "status" }),
    ruling({ violations: [exampleSighting({ layer: "D" })] }),
    ruling({ violations: [exampleSighting({ operationId: "listOrgs" })] }),
    ruling({ state: "crash" }),
    ruling({}, { isOpen: true }),
  ]);

  it("leave out what nobody can be asked to kill, and count crashes against the suite", () => {
    expect(rates.all).toEqual({ name: "all", killed: 2, trials: 4 });
    expect(rates.words).toMatchObject({ killed: 2, misplaced: 1, crash: 1, open: 1, survived: 0 });
    expect(rates.byClass).toEqual([
      { name: "status", killed: 1, trials: 1 },
      { name: "body", killed: 1, trials: 3 },
    ]);
  });

  it("add up through the layers", () => {
    expect(rates.byLayer.map(({ killed }) => killed)).toEqual([1, 1, 1, 2, 2]);
  });

  it("say how often the right operation was named", () => {
    expect(rates.operationAttribution).toMatchObject({ killed: 2, trials: 3 });
  });

  it("are whole where there was nothing to kill", () => {
    expect(shareOf({ killed: 0, trials: 0 })).toBe(1);
    expect(shareOf({ killed: 1, trials: 4 })).toBe(0.25);
  });
});
