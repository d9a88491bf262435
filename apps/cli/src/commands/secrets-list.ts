import { createClientArgument } from "../arguments/client-argument.ts";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { connectionGlobals } from "../arguments/connection-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";

/** `purser secrets list`. */
export const secretsListCommand: CommandDefinition<object> = {
  words: ["secrets", "list"],
  description: "List the secrets of a service account, never their values.",
  globals: [...connectionGlobals, "ndjson"],
  createOptions: () => [],
  createArguments: () => [createClientArgument()],
  examples: [
    {
      line: "purser secrets list catalog-importer --demo",
      effect: "an account of the demo in the middle of a rotation",
    },
    {
      line: "purser secrets list mdb_sa_id_32b6e34b3d91647abb20e7b8 --json",
      effect: "one document, for programs",
    },
  ],
  notes: [
    "The account is looked for in every organization that the credentials see. A name that several accounts have is refused with their client IDs.",
    "STATE is live, ends soon (within 14 days) or expired.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io, [client = ""]) {
    const { listSecrets } = await import("../secrets/list-secrets.ts");
    return listSecrets(client, options, io);
  },
};
