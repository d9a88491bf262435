import { Option } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { parseAccountDescription, parseAccountName } from "../arguments/parse-account-text.ts";
import {
  changeGlobals,
  changeNotes,
  createFileOption,
  createRoleOption,
  createSecretOptions,
  sinkNotes,
  type SecretOptions,
} from "../lifecycle/change-options.ts";

export type CreateOptions = SecretOptions & {
  name?: string;
  description?: string;
  role?: string[];
  file?: string;
};

/** `purser accounts create`. */
export const accountsCreateCommand: CommandDefinition<CreateOptions> = {
  words: ["accounts", "create"],
  description: "Create a service account, and hand its first secret to a sink.",
  globals: changeGlobals,
  createOptions: () => [
    new Option("--name <name>", "what it is called, up to 64 characters").argParser(
      (text: string) => parseAccountName(text, "--name"),
    ),
    new Option("--description <text>", "what it is for, up to 250 characters").argParser(
      (text: string) => parseAccountDescription(text, "--description"),
    ),
    createRoleOption(),
    ...createSecretOptions(),
    createFileOption(),
  ],
  examples: [
    {
      line: "purser accounts create --name ci --description Deploys --role ORG_READ_ONLY --hours 2160 --to file:ci.secret --dry-run --demo --platform atlas",
      effect: "what would be sent, and nothing else",
    },
    {
      line: "purser accounts create --file account.json --to env:.env:CLIENT_SECRET",
      effect: "name, description, role and hours from a file",
    },
  ],
  notes: sinkNotes + changeNotes,
  async run(options, io) {
    const { createAccount } = await import("../lifecycle/create-account.ts");
    return createAccount(options, io);
  },
};
