import { Option } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { connectionGlobals } from "../arguments/connection-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";
import {
  createRuleOptions,
  createSnapshotArguments,
  type RuleOptions,
} from "../audit/audit-options.ts";

export type SimulateOptions = RuleOptions & { apply: string[] };

/** `purser simulate`. */
export const simulateCommand: CommandDefinition<SimulateOptions> = {
  words: ["simulate"],
  description:
    "Show score and findings as they would be with some of them mended. It changes nothing.",
  globals: connectionGlobals,
  createOptions: () => [
    new Option(
      "--apply <rule:client...>",
      "mend what this rule finds on this account, or on the project or organization of this ID",
    ).makeOptionMandatory(),
    ...createRuleOptions(),
  ],
  createArguments: createSnapshotArguments,
  readsSnapshots: true,
  examples: [
    {
      line: "purser simulate --demo --now 2026-11-22T09:00:00Z --apply org-owner:mdb_sa_id_68511483b548ea75c1c92ec5",
      effect: "the demo with one organization owner less",
    },
    {
      line: "purser simulate week-48.ndjson --json --apply no-list:mdb_sa_id_68511483b548ea75c1c92ec5",
      effect: "before and after of a snapshot, as JSON",
    },
  ],
  notes: credentialNotes,
  async run(options, io, snapshots) {
    const { runSimulation } = await import("../audit/run-simulation.ts");
    return runSimulation(options, io, snapshots);
  },
};
