import { Argument, Option } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";

export type DiffOptions = { exitCode?: true };

/** `purser diff`. */
export const diffCommand: CommandDefinition<DiffOptions> = {
  words: ["diff"],
  description: "Show what changed between two snapshots, by ID.",
  globals: ["json", "ndjson", "color", "quiet"],
  createOptions: () => [new Option("--exit-code", "exit with 1 if anything changed")],
  createArguments: () => [
    new Argument("<before>", "the earlier snapshot"),
    new Argument("<after>", "the later one"),
  ],
  examples: [
    { line: "purser diff week-47.ndjson week-48.ndjson", effect: "what happened in a week" },
    { line: "purser diff a.ndjson b.ndjson --exit-code --json", effect: "for pipelines" },
  ],
  notes:
    "With --exit-code: 0 nothing changed, 1 something did, 3 one of them could not tell. What was used when is no change.",
  async run(options, io, [before = "", after = ""]) {
    const { runDiff } = await import("../snapshots/run-diff.ts");
    return runDiff({ before, after }, options, io);
  },
};
