import { Argument } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";
import {
  contractGlobals,
  createConsentOptions,
  createRunOptions,
  createSubjectOptions,
  type RunOptions,
} from "../contract/contract-options.ts";

/** `purser contract replay`. */
export const contractReplayCommand: CommandDefinition<RunOptions> = {
  words: ["contract", "replay"],
  description: "Try again what one result of a run is about.",
  globals: [...contractGlobals, "project", "now"],
  createOptions: () => [
    ...createConsentOptions(),
    ...createSubjectOptions(),
    ...createRunOptions().filter(({ long }) => long !== "--check" && long !== "--operation"),
  ],
  createArguments: () => [new Argument("<id>", "the result's ID, as the run printed it")],
  examples: [
    {
      line: "purser contract replay R-STATUS/listOrgs/200 --demo --platform atlas",
      effect: "on the embedded emulator",
    },
    {
      line: "purser contract replay M-ECHO/createOrgServiceAccount/roles --mutate --confirm-org 32b6e34b3d91647abb20e7b8",
      effect: "on the service, with a random seed as the run had it",
    },
  ],
  notes: [
    "The result's operation is tried with its own check alone, or, for what looks at every exchange, with all checks of that operation.",
    "Exit codes: 0 it is not broken, 1 it is, 3 nothing was reached, 4 something is left behind, 5 a safety rule said no, 6 it did not come to it.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io, [id = ""]) {
    const { replayResult } = await import("../contract/replay-result.ts");
    return replayResult(id, options, io);
  },
};
