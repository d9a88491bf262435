import { createClientArgument } from "../arguments/client-argument.ts";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { connectionGlobals } from "../arguments/connection-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";

/** `purser access list`. */
export const accessListCommand: CommandDefinition<object> = {
  words: ["access", "list"],
  description: "List the addresses that may use a service account.",
  globals: [...connectionGlobals, "ndjson"],
  createOptions: () => [],
  createArguments: () => [createClientArgument()],
  examples: [
    {
      line: "purser access list payments-api-deploy --demo",
      effect: "an account of the demo that two addresses may use",
    },
    {
      line: "purser access list mdb_sa_id_32b6e34b3d91647abb20e7b8 --json",
      effect: "one document, for programs",
    },
  ],
  notes: [
    "The account is looked for in every organization that the credentials see. A name that several accounts have is refused with their client IDs.",
    "CALLS are those that came through the entry; FROM is where the last of them came from.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io, [client = ""]) {
    const { listAccess } = await import("../access/list-access.ts");
    return listAccess(client, options, io);
  },
};
