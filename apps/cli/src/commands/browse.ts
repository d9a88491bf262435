import type { CommandDefinition } from "../arguments/command-definition.ts";
import { createSnapshotArguments } from "../audit/audit-options.ts";
import { createBrowseOptions, type BrowseOptions } from "../browser/browse-options.ts";
import { browseGlobals } from "../browser/browse-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";

/** `purser browse`, which is what `purser` by itself does. */
export const browseCommand: CommandDefinition<BrowseOptions> = {
  words: ["browse"],
  description: "Walk through organizations, accounts and findings in the terminal (the default).",
  globals: browseGlobals,
  createOptions: createBrowseOptions,
  createArguments: createSnapshotArguments,
  readsSnapshots: true,
  examples: [
    { line: "purser browse --demo", effect: "the demo organizations; the same as purser --demo" },
    {
      line: "purser browse --profile prod --write",
      effect: "with what changes something; without --write nothing does",
    },
    { line: "purser browse week-48.ndjson", effect: "a snapshot, without any credentials" },
  ],
  notes: [
    "Keys are shown by ?, and everything that can be done is found by Ctrl-P. It opens read-only.",
    "Exit codes: 0 left; 2 no terminal, or wrong usage; 70 a fault; 130 ended by a signal.",
    "After kill -9 the terminal has to be told: reset. On Windows there is no suspending, and each change draws the whole screen.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io, snapshots) {
    const { runBrowse } = await import("../browser/run-browse.ts");
    return runBrowse(options, io, snapshots);
  },
};
