import { Argument, Option } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";
import { parseAge } from "../arguments/parse-age.ts";
import { parseClientId } from "../arguments/parse-client-id.ts";
import { parseDuration } from "../arguments/parse-duration.ts";
import { parseMaximum } from "../arguments/parse-maximum.ts";
import {
  changeGlobals,
  changeNotes,
  createSecretOptions,
  sinkNotes,
  type SecretOptions,
} from "../lifecycle/change-options.ts";

export type RotateOptions = SecretOptions & {
  finish?: true;
  /** Milliseconds. */
  wait?: number;
  self?: true;
  all?: true;
  /** Milliseconds. */
  olderThan?: number;
  max?: number;
  stopOnFirstError?: true;
};

/** `purser secrets rotate`. */
export const secretsRotateCommand: CommandDefinition<RotateOptions> = {
  words: ["secrets", "rotate"],
  description: "Create a new secret, try it, hand it to a sink; then let the old one go.",
  globals: changeGlobals,
  createOptions: () => [
    ...createSecretOptions(),
    new Option("--finish", "delete the old secret once the new one has been used"),
    new Option(
      "--wait <duration>",
      "with --finish: how long to wait for that use, such as 10m",
    ).argParser((text: string) => parseDuration(text, "--wait")),
    new Option("--self", "allow it for the credential in use"),
    new Option("--all", "rotate every account whose newest secret is older than --older-than"),
    new Option("--older-than <age>", "with --all: such as 60d, 12h or 8w").argParser(
      (text: string) => parseAge(text, "--older-than"),
    ),
    new Option("--max <n>", "with --all: accounts at most, the oldest secrets first").argParser(
      (text: string) => parseMaximum(text, "--max"),
    ),
    new Option("--stop-on-first-error", "with --all: begin with no other account after a failure"),
  ],
  createArguments: () => [
    new Argument("[client]", "client ID of the service account").argParser((text: string) =>
      parseClientId(text, "Client"),
    ),
  ],
  examples: [
    {
      line: "purser secrets rotate mdb_sa_id_68511483b548ea75c1c92ec5 --hours 2160 --to file:new.secret",
      effect: "the old secret lives on for seven days at most",
    },
    {
      line: "purser secrets rotate --all --older-than 60d --max 10 --hours 2160 --to file:{clientId}.secret --dry-run",
      effect: "which accounts a fleet's rotation would begin with",
    },
  ],
  notes: `Every step is written into a journal, without the secret: after a crash, purser secrets resume goes on. With --all, {clientId} or {name} in the sink tells the accounts apart.\n\n${sinkNotes}${changeNotes}`,
  async run(options, io, [clientId]) {
    const { rotateSecret } = await import("../lifecycle/rotate-secret.ts");
    return rotateSecret(clientId, options, io);
  },
};
