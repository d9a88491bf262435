import { Option } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { parseAccountDescription, parseAccountName } from "../arguments/parse-account-text.ts";
import {
  changeGlobals,
  changeNotes,
  createClientArgument,
  createFileOption,
  createRoleOption,
} from "../lifecycle/change-options.ts";

export type UpdateOptions = {
  name?: string;
  description?: string;
  role?: string[];
  file?: string;
};

/** `purser accounts update`. */
export const accountsUpdateCommand: CommandDefinition<UpdateOptions> = {
  words: ["accounts", "update"],
  description: "Change a service account's name, description or roles; what is not named stays.",
  globals: changeGlobals,
  createOptions: () => [
    new Option("--name <name>", "its new name, up to 64 characters").argParser((text: string) =>
      parseAccountName(text, "--name"),
    ),
    new Option("--description <text>", "its new description, up to 250 characters").argParser(
      (text: string) => parseAccountDescription(text, "--description"),
    ),
    createRoleOption(),
    createFileOption(),
  ],
  createArguments: () => [createClientArgument()],
  examples: [
    {
      line: "purser accounts update mdb_sa_id_68511483b548ea75c1c92ec5 --role ORG_MEMBER --dry-run",
      effect: "what taking all other roles away would touch",
    },
    {
      line: "purser accounts update mdb_sa_id_68511483b548ea75c1c92ec5 --project 62341811b548ea75c1c92f6d --role GROUP_READ_ONLY",
      effect: "its roles in one project",
    },
  ],
  notes: changeNotes,
  async run(options, io, [clientId = ""]) {
    const { updateAccount } = await import("../lifecycle/update-account.ts");
    return updateAccount(clientId, options, io);
  },
};
