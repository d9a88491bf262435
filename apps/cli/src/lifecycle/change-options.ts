import { Argument, Option } from "commander";
import { writeGlobals } from "../arguments/connection-globals.ts";
import { credentialNotes } from "../arguments/credential-notes.ts";
import type { GlobalOptionName } from "../arguments/global-options.ts";
import { parseAddress } from "../arguments/parse-address.ts";
import { parseClientId } from "../arguments/parse-client-id.ts";
import { parseHours } from "../arguments/parse-hours.ts";
import { parseRole } from "../arguments/parse-role.ts";

/** The global options of a command that changes a service account, in its organization or through a project. */
export const changeGlobals: readonly GlobalOptionName[] = [...writeGlobals, "project"];

/** The options that a secret that is to be created is asked for with. */
export type SecretOptions = { hours?: number; to?: string };

/** What every command that creates a secret says of `--to` where it is missing. */
export const sinkForms = "file:PATH, stdout, env:FILE:NAME or exec:COMMAND";

export function createSecretOptions(): Option[] {
  return [
    new Option("--hours <n>", "hours until the secret expires, from 8 to 8766").argParser(
      (text: string) => parseHours(text, "--hours"),
    ),
    new Option("--to <sink>", `where the secret goes: ${sinkForms}`),
  ];
}

export function createRoleOption(): Option {
  return new Option(
    "--role <role...>",
    "API value of a role: ORG_… in the organization, GROUP_… with --project (repeatable)",
  ).argParser((text: string, earlier: string[] | undefined) => [
    ...new Set([...(earlier ?? []), parseRole(text, "--role")]),
  ]);
}

export function createFileOption(): Option {
  return new Option("--file <path>", "read options from a JSON file, by their names; - is stdin");
}

export function createClientArgument(): Argument {
  return new Argument("<client>", "client ID of the service account").argParser((text: string) =>
    parseClientId(text, "Client"),
  );
}

export function createAddressesArgument(): Argument {
  return new Argument("<address...>", "IP addresses, or blocks such as 203.0.113.0/24").argParser(
    (text: string, earlier: string[] | undefined) => [
      ...new Set([...(earlier ?? []), parseAddress(text, "Address")]),
    ],
  );
}

/** What the help of a command that changes something ends with. */
export const changeNotes = [
  "What will be sent, whom it touches and the way back are shown first; --dry-run stops there. A terminal is asked, the more the more there is to lose; what destroys needs --yes elsewhere.",
  "Exit codes: 4 something was left behind, 5 a safety rule or a person said no, 7 the service did.",
  "",
  credentialNotes,
].join("\n");

/** What a command that creates a secret says besides. */
export const sinkNotes = [
  "The secret goes to one place, and is shown nowhere else:",
  "  file:PATH      a new file that only you may read",
  "  stdout         refused on a terminal without --yes",
  "  env:FILE:NAME  a line of a dotenv file, added or replaced",
  "  exec:COMMAND   on the stdin of a command",
  "If that fails, the secret is deleted again.",
  "",
  "",
].join("\n");
