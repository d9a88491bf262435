import type { ActiveCheck, Check } from "@purser/contract-test";
import type { Outcome, Sighting, Trial } from "../trial/trial.ts";

/** Returns a trial for a test; what is not given is a fault of `getOrg` on Atlas. */
export function exampleTrial(more: Partial<Trial> = {}): Trial {
  return {
    id: "fault atlas example",
    source: "fault",
    platform: "atlas",
    class: "body",
    operations: ["getOrg"],
    summary: "Something is broken.",
    pointers: [],
    seed: { kind: "none", width: "operation" },
    ...more,
  };
}

/** Returns how a trial ended, for a test; what is not given is a run that found nothing. */
export function exampleOutcome(more: Partial<Outcome> = {}): Outcome {
  return {
    trialId: "fault atlas example",
    state: "done",
    violations: [],
    inconclusive: [],
    passes: 1,
    requests: { A: 0, B: 10, C: 0, D: 0, E: 0 },
    took: 1000,
    ...more,
  };
}

/** Returns a violation for a test; what is not given is one of `getOrg` in plain reading. */
export function exampleSighting(more: Partial<Sighting> = {}): Sighting {
  return {
    checkId: "R-SCHEMA",
    operationId: "getOrg",
    case: "200",
    pointer: "/components/schemas/Organization/properties/name/type",
    layer: "A",
    ...more,
  };
}

/** Returns a check that reads the organization and says what it is told to. */
export function exampleCheck(run: ActiveCheck["run"]): Check {
  return {
    id: "S-EXAMPLE",
    kind: "probe",
    summary: "Says what it is told to.",
    operations: () => ["getOrg"],
    run,
  };
}
