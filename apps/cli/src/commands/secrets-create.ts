import { Option } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import {
  changeGlobals,
  changeNotes,
  createClientArgument,
  createSecretOptions,
  sinkNotes,
  type SecretOptions,
} from "../lifecycle/change-options.ts";

export type CreateSecretOptions = SecretOptions & { self?: true };

/** `purser secrets create`. */
export const secretsCreateCommand: CommandDefinition<CreateSecretOptions> = {
  words: ["secrets", "create"],
  description: "Create a second secret of a service account, and hand it to a sink.",
  globals: changeGlobals,
  createOptions: () => [
    ...createSecretOptions(),
    new Option("--self", "allow it for the credential in use, whose own secret is then cut"),
  ],
  createArguments: () => [createClientArgument()],
  examples: [
    {
      line: "purser secrets create mdb_sa_id_68511483b548ea75c1c92ec5 --hours 2160 --to file:new.secret",
      effect: "a file that only you may read",
    },
    {
      line: "purser secrets create mdb_sa_id_68511483b548ea75c1c92ec5 --hours 720 --to stdout --quiet",
      effect: "for a pipe: stdout has the secret alone",
    },
  ],
  notes: `A service account has two secrets at most, and the platform cuts the old one to seven days. purser secrets rotate also tries the new one, and can delete the old.\n\n${sinkNotes}${changeNotes}`,
  async run(options, io, [clientId = ""]) {
    const { createSecret } = await import("../lifecycle/create-secret.ts");
    return createSecret(clientId, options, io);
  },
};
