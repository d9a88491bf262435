import { Argument } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { parseSecretId } from "../arguments/parse-secret-id.ts";
import { changeGlobals, changeNotes, createClientArgument } from "../lifecycle/change-options.ts";

/** `purser secrets delete`. */
export const secretsDeleteCommand: CommandDefinition<object> = {
  words: ["secrets", "delete"],
  description: "Delete a secret of a service account: whatever signs with it ends at once.",
  globals: changeGlobals,
  createOptions: () => [],
  createArguments: () => [
    createClientArgument(),
    new Argument("<secret>", "the secret's ID, as secrets list shows it").argParser(
      (text: string) => parseSecretId(text, "Secret"),
    ),
  ],
  examples: [
    {
      line: "purser secrets delete mdb_sa_id_6a3cda38b548ea75c1c92fb8 6a57179eb548ea75c1c92fbb --dry-run",
      effect: "when it was last used",
    },
    {
      line: "purser secrets delete mdb_sa_id_6a3cda38b548ea75c1c92fb8 6a57179eb548ea75c1c92fbb --yes",
      effect: "without a question, for pipelines",
    },
  ],
  notes: changeNotes,
  async run(options, io, [clientId = "", secretId = ""]) {
    const { deleteSecret } = await import("../lifecycle/delete-secret.ts");
    return deleteSecret({ clientId, secretId }, options, io);
  },
};
