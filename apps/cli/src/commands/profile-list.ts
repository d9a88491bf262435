import type { CommandDefinition } from "../arguments/command-definition.ts";

/** `purser profile list`. */
export const profileListCommand: CommandDefinition<object> = {
  words: ["profile", "list"],
  description: "List the profiles, Purser's and the Atlas CLI's.",
  globals: ["json", "ndjson", "color", "quiet"],
  createOptions: () => [],
  examples: [
    { line: "purser profile list", effect: "names, credentials and where they are used" },
    { line: "purser profile list --json", effect: "one document, for programs" },
  ],
  notes:
    "No secret is read. Profiles of the Atlas CLI (atlascli/config.toml) are only read: --profile NAME uses one. Where both have a name, it is Purser's.",
  async run(options, io) {
    const { listProfiles } = await import("../profiles/list-profiles.ts");
    return listProfiles(options, io);
  },
};
