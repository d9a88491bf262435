import { describe, expect, it } from "vitest";
import { equivalents } from "./faults/equivalents.ts";
import { faultTrials } from "./faults/fault-trials.ts";
import { operationsWithoutFaults } from "./faults/operations-without-faults.ts";
import { namesAfterWrites, showsOnReads } from "./faults/shows-on-reads.ts";
import { ruleOn } from "./figures/ruling.ts";
import { readOptions } from "./options.ts";
import { prove, RedBaselineError } from "./prove.ts";
import { exampleCheck, exampleOutcome, exampleSighting, exampleTrial } from "./test/examples.ts";
import { runTrial } from "./trial/run-trial.ts";

describe("the prover", () => {
  const broken = exampleTrial({
    id: "fault atlas body-undocumented-property",
    operations: ["getOrgServiceAccount"],
    seed: { kind: "fault", name: "body-undocumented-property" },
  });

  it("lets a check that always passes kill nothing", async () => {
    const check = exampleCheck(async function* ({ read }) {
      await read("getOrg");
      yield { verdict: "pass", case: "always", message: "All is well." };
    });
    const outcome = await runTrial(broken, { catalogue: [check] });
    expect(outcome).toMatchObject({ state: "done", violations: [], passes: 2 });
    expect(ruleOn(broken, outcome, {}).word).toBe("survived");
  });

  it("takes a check that crashes for a crash, even after it saw something", async () => {
    const check = exampleCheck(async function* ({ read }) {
      await read("getOrg");
      yield { verdict: "violation", case: "seen", message: "Something is wrong." };
      throw new TypeError("This is no list.");
    });
    const outcome = await runTrial(exampleTrial(), { catalogue: [check] });
    expect(outcome).toMatchObject({ state: "crash", message: "TypeError: This is no list." });
    expect(ruleOn(exampleTrial(), outcome, {}).word).toBe("crash");
  });

  it.each([
    [{ violations: [exampleSighting()] }],
    [{ inconclusive: ["S-EXAMPLE/getOrg/always"] }],
    [{ state: "crash" as const }],
  ])("refuses to count anything over a baseline with %j", async (outcome) => {
    const options = readOptions(["--part", "faults", "--seeds", "1"]);
    const red = prove(
      options,
      () => undefined,
      (errands) => Promise.resolve(errands.map(() => exampleOutcome(outcome))),
    );
    await expect(red).rejects.toThrow(RedBaselineError);
    await expect(red).rejects.toThrow("Nothing was counted: on a sound platform");
  });

  it("refuses parts and numbers that are none", () => {
    expect(() => readOptions(["--part", "luck"])).toThrow("There is no part luck");
    expect(() => readOptions(["--seeds", "many"])).toThrow("many is no whole number");
  });
});

describe("the faults", () => {
  it("break every operation of both platforms", async () => {
    const trials = await faultTrials();
    expect(operationsWithoutFaults(trials)).toEqual([]);
    const fewer = trials.filter(({ operations }) => !operations.includes("createAccessToken"));
    expect(operationsWithoutFaults(fewer)).toContain("atlas createAccessToken");
  });

  it("show on reads where they show on what changes nothing, unless something has to be written first", async () => {
    const trials = await faultTrials();
    const shown = (name: string) =>
      trials.filter(({ id }) => id.endsWith(` ${name}`)).map(showsOnReads);
    expect(shown("semantics-page-gap")).toEqual([true, true]);
    expect(shown("semantics-token-lives-on")).toEqual([true, true]);
    expect(shown("semantics-create-twice")).toEqual([false, false]);
    for (const name of namesAfterWrites) expect(shown(name), name).toEqual([false, false]);
  });

  it("are called equivalent only where there are any of that name", async () => {
    const known = new Set((await faultTrials()).map(({ id }) => id));
    const faults = Object.keys(equivalents).filter((id) => id.startsWith("fault "));
    expect(faults.filter((id) => !known.has(id))).toEqual([]);
    expect(faults.length).toBeLessThanOrEqual(known.size * 0.03);
  });
});
