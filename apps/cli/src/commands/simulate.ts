import { Option } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import {
  createRuleOptions,
  createSnapshotArguments,
  credentialNotes,
  inventoryGlobals,
  type RuleOptions,
} from "../audit/audit-options.ts";

export type SimulateOptions = RuleOptions & { apply: string[] };

/** `purser simulate`. */
export const simulateCommand: CommandDefinition<SimulateOptions> = {
  words: ["simulate"],
  description:
    "Show score and findings as they would be with some of them mended. It changes nothing.",
  globals: inventoryGlobals,
  createOptions: () => [
    new Option(
      "--apply <rule:client...>",
      "mend what this rule finds on this account (repeatable)",
    ).makeOptionMandatory(),
    ...createRuleOptions(),
  ],
  createArguments: createSnapshotArguments,
  readsSnapshots: true,
  examples: [
    {
      line: "purser simulate --demo --apply MSA101:mdb_sa_id_68511483b548ea75c1c92ec5",
      effect: "an owner less",
    },
    {
      line: "purser simulate week.ndjson --apply MSA204:mdb_sa_id_68511483b548ea75c1c92ec5 --json",
      effect: "before and after, for programs",
    },
  ],
  notes: credentialNotes,
  async run(options, io, snapshots) {
    const { runSimulation } = await import("../audit/run-simulation.ts");
    return runSimulation(options, io, snapshots);
  },
};
