import type { CommandDefinition } from "../arguments/command-definition.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";
import {
  contractGlobals,
  createConsentOptions,
  createEvidenceOptions,
  createRunOptions,
  createSubjectOptions,
  type RunOptions,
} from "../contract/contract-options.ts";

/** `purser contract run`. */
export const contractRunCommand: CommandDefinition<RunOptions> = {
  words: ["contract", "run"],
  description: "Try whether an endpoint keeps its contract: reads only, unless told otherwise.",
  globals: [...contractGlobals, "dryRun", "project", "now"],
  createOptions: () => [
    ...createConsentOptions(),
    ...createSubjectOptions(),
    ...createRunOptions(),
    ...createEvidenceOptions(),
  ],
  examples: [
    { line: "purser contract run --demo", effect: "the whole suite on the embedded emulator" },
    {
      line: "purser contract run --org 32b6e34b3d91647abb20e7b8 --check S-ACCEPT-OLD R-STATUS",
      effect: "two checks, of reads only",
    },
    {
      line: "purser contract run --mutate --confirm-org 32b6e34b3d91647abb20e7b8 --out evidence",
      effect: "also what writes, in an organization made for tests",
    },
  ],
  notes: [
    "Only --mutate writes. It then needs the organization's ID again in full, a name with test, sandbox, dev or contract in it (or --name-pattern), and nobody else at it. What it makes is called ct-…, lives eight hours at most, and is deleted again; purser contract sweep deletes what a killed run left.",
    "Exit codes: 0 nothing is broken, 1 violations, 3 nothing was reached, 4 something is left behind, 5 a safety rule said no, 6 something stayed inconclusive.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io) {
    const { runContractTests } = await import("../contract/run-contract-tests.ts");
    return runContractTests(options, io);
  },
};
