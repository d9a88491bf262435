import { Argument } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { parseProfileName } from "../arguments/parse-profile-name.ts";

/** `purser profile use`. */
export const profileUseCommand: CommandDefinition<object> = {
  words: ["profile", "use"],
  description: "Make a profile the default, used where nothing else gives credentials.",
  globals: ["json", "color", "quiet", "dryRun"],
  createOptions: () => [],
  createArguments: () => [
    new Argument("<name>", "a profile of Purser's").argParser((text: string) =>
      parseProfileName(text, "The name"),
    ),
  ],
  examples: [
    { line: "purser profile use prod", effect: "for the commands to come" },
    { line: "purser profile use prod --dry-run", effect: "whether it could be" },
  ],
  notes: "Options go before it, and so does the environment.",
  async run(options, io, [name = ""]) {
    const { useProfile } = await import("../profiles/use-profile.ts");
    return useProfile(name, options, io);
  },
};
