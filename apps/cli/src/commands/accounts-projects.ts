import { createClientArgument } from "../arguments/client-argument.ts";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { connectionGlobals } from "../arguments/connection-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";

/** `purser accounts projects`. */
export const accountsProjectsCommand: CommandDefinition<object> = {
  words: ["accounts", "projects"],
  description: "List the projects that a service account is assigned to, with its roles there.",
  globals: [...connectionGlobals, "ndjson"],
  createOptions: () => [],
  createArguments: () => [createClientArgument()],
  examples: [
    {
      line: "purser accounts projects ci-integration --demo",
      effect: "an account of the demo that has seven",
    },
    {
      line: "purser accounts projects mdb_sa_id_32b6e34b3d91647abb20e7b8 --json",
      effect: "one document, for programs",
    },
  ],
  notes: [
    "The account is looked for in every organization that the credentials see. A name that several accounts have is refused with their client IDs.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io, [client = ""]) {
    const { listAssignments } = await import("../accounts/list-assignments.ts");
    return listAssignments(client, options, io);
  },
};
