import { Option } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { connectionGlobals } from "../arguments/connection-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";
import { sinkForms } from "../lifecycle/change-options.ts";
import type { TokenOptions } from "../tokens/run-token.ts";

/** `purser token`. */
export const tokenCommand: CommandDefinition<TokenOptions> = {
  words: ["token"],
  description: "Get or revoke the access token that the commands of this user share.",
  globals: [...connectionGlobals.filter((name) => name !== "org" && name !== "concurrency"), "yes"],
  createOptions: () => [
    new Option("--revoke", "end the token instead, if there is one"),
    new Option("--to <sink>", `where the token itself goes: ${sinkForms}`),
  ],
  examples: [
    { line: "purser token", effect: "mints one unless an earlier command did; says until when" },
    { line: "purser token --revoke", effect: "ends it now, at the service and here" },
    {
      line: "purser token --to stdout | tr -d '\\n' | vault kv put secret/atlas token=-",
      effect: "hands the token itself on",
    },
  ],
  notes: [
    "A token lives an hour. A service account may have 100 of them, so commands share one: it is kept in a file that this user alone can read. The token itself is shown to nobody, unless --to says where it goes; stdout, when that is a terminal, takes --yes as well.",
    "",
    credentialNotes,
  ].join("\n"),
  async run(options, io) {
    const { runToken } = await import("../tokens/run-token.ts");
    return runToken(options, io);
  },
};
