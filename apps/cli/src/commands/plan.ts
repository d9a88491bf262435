import type { CommandDefinition } from "../arguments/command-definition.ts";
import {
  createRuleOptions,
  createSnapshotArguments,
  credentialNotes,
  inventoryGlobals,
  type RuleOptions,
} from "../audit/audit-options.ts";

/** `purser plan`. */
export const planCommand: CommandDefinition<RuleOptions> = {
  words: ["plan"],
  description: "Print what to type to mend the findings, in order. It runs nothing.",
  globals: inventoryGlobals,
  createOptions: createRuleOptions,
  createArguments: createSnapshotArguments,
  readsSnapshots: true,
  examples: [
    { line: "purser plan --demo", effect: "every step with its commands, checks and way back" },
    { line: "purser plan week.ndjson --rule MSA301 --json", effect: "for one rule, for programs" },
  ],
  notes: credentialNotes,
  async run(options, io, snapshots) {
    const { runPlan } = await import("../audit/run-plan.ts");
    return runPlan(options, io, snapshots);
  },
};
