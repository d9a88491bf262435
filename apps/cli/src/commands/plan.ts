import type { CommandDefinition } from "../arguments/command-definition.ts";
import { connectionGlobals } from "../arguments/connection-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";
import {
  createRuleOptions,
  createSnapshotArguments,
  type RuleOptions,
} from "../audit/audit-options.ts";

/** `purser plan`. */
export const planCommand: CommandDefinition<RuleOptions> = {
  words: ["plan"],
  description: "Print what to type to mend the findings, in order. It runs nothing.",
  globals: connectionGlobals,
  createOptions: createRuleOptions,
  createArguments: createSnapshotArguments,
  readsSnapshots: true,
  examples: [
    { line: "purser plan --demo", effect: "every step: checks, commands, the way back" },
    {
      line: "purser plan week-48.ndjson --rule MSA301 MSA302 --json",
      effect: "what two rules ask for, as JSON",
    },
  ],
  notes: [
    "Worst first; what can be taken back before what cannot. Exit code 3: something could not be read, and there may be more to mend.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io, snapshots) {
    const { runPlan } = await import("../audit/run-plan.ts");
    return runPlan(options, io, snapshots);
  },
};
