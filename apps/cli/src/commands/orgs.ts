import type { CommandDefinition } from "../arguments/command-definition.ts";
import { connectionGlobals } from "../arguments/connection-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";

/** `purser orgs`. */
export const orgsCommand: CommandDefinition<object> = {
  words: ["orgs"],
  description: "List the organizations that the credentials see.",
  globals: [...connectionGlobals, "ndjson"],
  createOptions: () => [],
  examples: [
    { line: "purser orgs --demo", effect: "the demo organizations, no credentials needed" },
    { line: "purser orgs --json", effect: "one document, for programs" },
  ],
  notes: credentialNotes,
  async run(options, io) {
    const { listOrgs } = await import("../orgs/list-orgs.ts");
    return listOrgs(options, io);
  },
};
