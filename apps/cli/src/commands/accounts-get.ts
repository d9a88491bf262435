import { createClientArgument } from "../arguments/client-argument.ts";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { connectionGlobals } from "../arguments/connection-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";

/** `purser accounts get`. */
export const accountsGetCommand: CommandDefinition<object> = {
  words: ["accounts", "get"],
  description: "Show one service account with its roles and secrets.",
  globals: connectionGlobals,
  createOptions: () => [],
  createArguments: () => [createClientArgument()],
  examples: [
    {
      line: "purser accounts get payments-api-deploy --demo",
      effect: "an account of the demo, by its name",
    },
    {
      line: "purser accounts get mdb_sa_id_32b6e34b3d91647abb20e7b8 --json",
      effect: "one document, for programs",
    },
  ],
  notes: [
    "The account is looked for in every organization that the credentials see. A name that several accounts have is refused with their client IDs.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io, [client = ""]) {
    const { getAccount } = await import("../accounts/get-account.ts");
    return getAccount(client, options, io);
  },
};
