import { Argument } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { parseProfileName } from "../arguments/parse-profile-name.ts";

/** `purser profile remove`. */
export const profileRemoveCommand: CommandDefinition<object> = {
  words: ["profile", "remove"],
  description: "Remove a profile and delete its secret from the keychain, or from its file.",
  globals: ["json", "color", "quiet", "dryRun", "yes"],
  createOptions: () => [],
  createArguments: () => [
    new Argument("<name>", "a profile of Purser's").argParser((text: string) =>
      parseProfileName(text, "The name"),
    ),
  ],
  examples: [
    { line: "purser profile remove old --dry-run", effect: "says what would be removed" },
    { line: "purser profile remove old --yes", effect: "asks nothing" },
  ],
  notes:
    "The secret stays good on the platform: purser secrets delete ends it there. Exit code 4: the secret could not be deleted, and where it is left is said.",
  async run(options, io, [name = ""]) {
    const { removeProfile } = await import("../profiles/remove-profile.ts");
    return removeProfile(name, options, io);
  },
};
