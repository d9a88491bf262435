import type { CommandDefinition } from "../arguments/command-definition.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";
import {
  contractGlobals,
  createConsentOptions,
  createRunOptions,
  createSubjectOptions,
  type RunOptions,
} from "../contract/contract-options.ts";

/** `purser contract parity`. */
export const contractParityCommand: CommandDefinition<RunOptions> = {
  words: ["contract", "parity"],
  description: "Compare a service with the emulator in what the documentation leaves open.",
  globals: [...contractGlobals.filter((name) => name !== "demo"), "project"],
  createOptions: () => [
    ...createConsentOptions(),
    ...createSubjectOptions(),
    ...createRunOptions().filter(({ long }) => long !== "--check" && long !== "--operation"),
  ],
  examples: [
    { line: "purser contract parity --org 32b6e34b3d91647abb20e7b8", effect: "what reading shows" },
    {
      line: "purser contract parity --org 32b6e34b3d91647abb20e7b8 --mutate --confirm-org 32b6e34b3d91647abb20e7b8 --json",
      effect: "also what writing shows, as JSON",
    },
  ],
  notes: [
    "Where they differ, the emulator took another reading of the documentation than the service.",
    "Exit codes: 0 both do the same, 1 they differ, 3 nothing was reached, 4 something is left behind, 5 a safety rule said no.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io) {
    const { runParity } = await import("../contract/run-parity.ts");
    return runParity(options, io);
  },
};
