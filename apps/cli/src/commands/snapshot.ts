import { Argument } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { connectionGlobals } from "../arguments/connection-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";

/** `purser snapshot`. */
export const snapshotCommand: CommandDefinition<object> = {
  words: ["snapshot"],
  description: "Read everything an audit needs once, into a file without secrets.",
  globals: connectionGlobals,
  createOptions: () => [],
  createArguments: () => [new Argument("<path>", "the file to write; - for stdout")],
  examples: [
    { line: "purser snapshot week-48.ndjson", effect: "to audit anywhere, as often as you like" },
    { line: "purser snapshot --demo - | gzip > demo.gz", effect: "the demo organizations" },
  ],
  notes: [
    "It is NDJSON, one record a line; a digest in its last line vouches for it. Exit code 3: something could not be read, and the snapshot says what.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io, [path = ""]) {
    const { takeSnapshot } = await import("../snapshots/take-snapshot.ts");
    return takeSnapshot(path, options, io);
  },
};
