import { Argument } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { parseOwnProfileName } from "../arguments/parse-own-profile-name.ts";
import { createAddOptions, type AddOptions } from "../profiles/add-options.ts";

/** `purser profile add`. */
export const profileAddCommand: CommandDefinition<AddOptions> = {
  words: ["profile", "add"],
  description: "Keep credentials under a name: the secret in the keychain, the rest in a file.",
  globals: [
    "clientId",
    "clientSecretStdin",
    "platform",
    "baseUrl",
    "org",
    "project",
    "json",
    "color",
    "quiet",
    "dryRun",
  ],
  createOptions: createAddOptions,
  createArguments: () => [
    new Argument("<name>", "letters, digits, - and _").argParser(parseOwnProfileName),
  ],
  examples: [
    {
      line: "purser profile add prod --client-id mdb_sa_id_32b6e34b3d91647abb20e7b8 --dry-run",
      effect: "asks for the secret, and shows nothing of it",
    },
    {
      line: "purser profile add ci --client-id mdb_sa_id_32b6e34b3d91647abb20e7b8 --client-secret-stdin < secret.txt",
      effect: "takes the secret from a file or a program",
    },
  ],
  notes: [
    "Nothing is sent; purser doctor --profile NAME says whether the credentials are good. The first profile becomes the default: purser profile use changes that.",
    "",
    "The file is purser/profiles.toml in the user's configuration folder, mode 0600. Without a keychain the secret goes into secrets.toml beside it, mode 0600, with a warning; --store file says that this is meant. A secret is never taken from an argument: others can see those.",
  ].join("\n"),
  async run(options, io, [name = ""]) {
    const { addProfile } = await import("../profiles/add-profile.ts");
    return addProfile(name, options, io);
  },
};
