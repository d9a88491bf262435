import { Option } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";
import { parseAge } from "../arguments/parse-age.ts";
import {
  contractGlobals,
  createConsentOptions,
  type ConsentOptions,
} from "../contract/contract-options.ts";

export type SweepCommandOptions = ConsentOptions & {
  /** Milliseconds. */
  olderThan?: number;
};

/** `purser contract sweep`. */
export const contractSweepCommand: CommandDefinition<SweepCommandOptions> = {
  words: ["contract", "sweep"],
  description: "Delete what contract runs that were killed left behind.",
  globals: [...contractGlobals.filter((name) => name !== "demo" && name !== "verbose"), "dryRun"],
  createOptions: () => [
    new Option(
      "--older-than <age>",
      "also what no journal tells of: accounts called ct-… that are older, such as 1d",
    ).argParser((text: string) => parseAge(text, "--older-than")),
    ...createConsentOptions(),
  ],
  examples: [
    {
      line: "purser contract sweep --org 32b6e34b3d91647abb20e7b8",
      effect: "what the journals of that organization tell of",
    },
    {
      line: "purser contract sweep --org 32b6e34b3d91647abb20e7b8 --older-than 1d --confirm-org 32b6e34b3d91647abb20e7b8",
      effect: "also by name, from other machines",
    },
  ],
  notes: [
    "A journal names what its run made; an account that was there before, or the one it runs as, is never deleted: then nothing is, and the exit code is 5. By name only with the organization's ID again in full.",
    "Exit codes: 0 nothing is left, 3 nothing was reached, 4 something is left behind, 5 a safety rule said no.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io) {
    const { runSweep } = await import("../contract/run-sweep.ts");
    return runSweep(options, io);
  },
};
