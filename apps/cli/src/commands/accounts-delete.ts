import type { CommandDefinition } from "../arguments/command-definition.ts";
import { writeGlobals } from "../arguments/connection-globals.ts";
import { changeNotes, createClientArgument } from "../lifecycle/change-options.ts";

/** `purser accounts delete`. */
export const accountsDeleteCommand: CommandDefinition<object> = {
  words: ["accounts", "delete"],
  description: "Delete a service account with its secrets: whatever uses it ends at once.",
  globals: writeGlobals,
  createOptions: () => [],
  createArguments: () => [createClientArgument()],
  examples: [
    {
      line: "purser accounts delete mdb_sa_id_68511483b548ea75c1c92ec5 --dry-run",
      effect: "its projects, its secrets, and when it was last used",
    },
    {
      line: "purser accounts delete mdb_sa_id_68511483b548ea75c1c92ec5 --yes --json",
      effect: "without a question, for programs",
    },
  ],
  notes: changeNotes,
  async run(options, io, [clientId = ""]) {
    const { deleteAccount } = await import("../lifecycle/delete-account.ts");
    return deleteAccount(clientId, options, io);
  },
};
