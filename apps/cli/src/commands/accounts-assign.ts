import type { CommandDefinition } from "../arguments/command-definition.ts";
import {
  changeGlobals,
  changeNotes,
  createClientArgument,
  createRoleOption,
} from "../lifecycle/change-options.ts";

export type AssignOptions = { role?: string[] };

/** `purser accounts assign`. */
export const accountsAssignCommand: CommandDefinition<AssignOptions> = {
  words: ["accounts", "assign"],
  description: "Assign a service account to a project, with the roles it has there.",
  globals: changeGlobals,
  createOptions: () => [createRoleOption()],
  createArguments: () => [createClientArgument()],
  examples: [
    {
      line: "purser accounts assign mdb_sa_id_68511483b548ea75c1c92ec5 --project 62341811b548ea75c1c92f6d --role GROUP_READ_ONLY",
      effect: "one more project",
    },
    {
      line: "purser accounts assign mdb_sa_id_68511483b548ea75c1c92ec5 --project 62341811b548ea75c1c92f6d --role GROUP_READ_ONLY --dry-run --json",
      effect: "the plan as JSON",
    },
  ],
  notes: changeNotes,
  async run(options, io, [clientId = ""]) {
    const { assignAccount } = await import("../lifecycle/assign-account.ts");
    return assignAccount(clientId, options, io);
  },
};
