import type { CommandDefinition } from "../arguments/command-definition.ts";

/** `purser accounts list`. */
export const accountsListCommand: CommandDefinition<object> = {
  words: ["accounts", "list"],
  description: "List the service accounts of the organizations that the credentials see.",
  globals: [
    "demo",
    "platform",
    "baseUrl",
    "org",
    "now",
    "json",
    "ndjson",
    "color",
    "quiet",
    "verbose",
    "timeout",
    "concurrency",
  ],
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
    "Credentials come from the environment, first match wins:",
    "  MONGODB_ATLAS_ACCESS_TOKEN",
    "  MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET",
    "  MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY",
    "MONGODB_ATLAS_ORG_ID stands for --org, MONGODB_ATLAS_BASE_URL for --base-url.",
    "HTTPS_PROXY and NO_PROXY are obeyed.",
  ].join("\n"),
  async run(options, io) {
    const { listAccounts } = await import("../accounts/list-accounts.ts");
    return listAccounts(options, io);
  },
};
