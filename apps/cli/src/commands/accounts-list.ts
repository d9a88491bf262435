import type { CommandDefinition } from "../arguments/command-definition.ts";
import { connectionGlobals } from "../arguments/connection-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";

/** `purser accounts list`. */
export const accountsListCommand: CommandDefinition<object> = {
  words: ["accounts", "list"],
  description: "List the service accounts of the organizations that the credentials see.",
  globals: [...connectionGlobals, "ndjson"],
  createOptions: () => [],
  examples: [
    {
      line: "purser accounts list --demo",
      effect: "the demo organizations, no credentials needed",
    },
    {
      line: "purser accounts list --platform cloud-manager --json",
      effect: "one document, for programs",
    },
  ],
  notes: [
    "Columns: EXPIRES is when the next of the account's secrets ends; LAST USED is when one was last used.",
    "",
    credentialNotes,
    "HTTPS_PROXY and NO_PROXY are obeyed.",
  ].join("\n"),
  async run(options, io) {
    const { listAccounts } = await import("../accounts/list-accounts.ts");
    return listAccounts(options, io);
  },
};
