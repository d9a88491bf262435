import type { CommandDefinition } from "../arguments/command-definition.ts";
import { changeGlobals, changeNotes, createClientArgument } from "../lifecycle/change-options.ts";

/** `purser accounts unassign`. */
export const accountsUnassignCommand: CommandDefinition<object> = {
  words: ["accounts", "unassign"],
  description: "Take a service account out of a project; it stays in the organization.",
  globals: changeGlobals,
  createOptions: () => [],
  createArguments: () => [createClientArgument()],
  examples: [
    {
      line: "purser accounts unassign mdb_sa_id_68511483b548ea75c1c92ec5 --project 62341811b548ea75c1c92f6d",
      effect: "shown and asked first",
    },
    {
      line: "purser accounts unassign mdb_sa_id_68511483b548ea75c1c92ec5 --project 62341811b548ea75c1c92f6d --yes",
      effect: "without a question, for pipelines",
    },
  ],
  notes: changeNotes,
  async run(options, io, [clientId = ""]) {
    const { unassignAccount } = await import("../lifecycle/unassign-account.ts");
    return unassignAccount(clientId, options, io);
  },
};
