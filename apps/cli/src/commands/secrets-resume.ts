import { Argument, Option } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { writeGlobals } from "../arguments/connection-globals.ts";
import { parseDuration } from "../arguments/parse-duration.ts";
import { changeNotes, sinkForms } from "../lifecycle/change-options.ts";

export type ResumeOptions = {
  to?: string;
  /** Milliseconds. */
  wait?: number;
};

/** `purser secrets resume`. */
export const secretsResumeCommand: CommandDefinition<ResumeOptions> = {
  words: ["secrets", "resume"],
  description: "Complete a rotation: after a crash, or once the new secret has been used.",
  globals: writeGlobals,
  createOptions: () => [
    new Option("--to <sink>", `begin anew where a new secret was lost: ${sinkForms}`),
    new Option(
      "--wait <duration>",
      "how long to wait for a new secret's use, such as 10m",
    ).argParser((text: string) => parseDuration(text, "--wait")),
  ],
  createArguments: () => [
    new Argument("[journal]", "the rotation's journal (default: the only unfinished one)"),
  ],
  examples: [
    { line: "purser secrets resume", effect: "the only rotation that is unfinished" },
    { line: "purser secrets resume --dry-run --json", effect: "what is left to do, as JSON" },
  ],
  notes: `Exit code 3: an old secret still waits for the first use of its successor.\n\n${changeNotes}`,
  async run(options, io, [journal]) {
    const { resumeRotation } = await import("../lifecycle/resume-rotation.ts");
    return resumeRotation(journal, options, io);
  },
};
