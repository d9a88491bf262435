import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Io } from "../io.ts";
import { printable } from "../output/printable.ts";
import type { ProfileDocument } from "./profile-document.ts";

/** What happened to a profile, or would. */
export type ProfileChange = {
  change: "added" | "replaced" | "made-default" | "removed";
  profile: ProfileDocument;
  /** The default profile afterwards. */
  default?: string | undefined;
};

/** Prints a change: one document with `--json`, else a sentence on stdout and the notes on stderr. */
export function printChange(
  { change, profile, default: defaultName }: ProfileChange,
  { sentence, notes }: { sentence: string; notes: readonly string[] },
  options: GlobalOptions,
  io: Io,
): void {
  if (options.json) {
    const document = {
      schemaVersion: 1,
      change,
      dryRun: options.dryRun === true,
      profile,
      ...(defaultName === undefined ? {} : { default: defaultName }),
    };
    io.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return;
  }
  io.stdout.write(`${printable(sentence)}\n`);
  if (options.quiet) return;
  for (const note of notes) io.stderr.write(`${printable(note)}\n`);
}
