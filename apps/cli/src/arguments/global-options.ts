import { Option } from "commander";
import { UsageError } from "../errors/usage-error.ts";
import { parseBaseUrl } from "./parse-base-url.ts";
import { parseClientId } from "./parse-client-id.ts";
import { parseConcurrency } from "./parse-concurrency.ts";
import { parseDuration } from "./parse-duration.ts";
import { parseInstant } from "./parse-instant.ts";
import { parseOrganizationId } from "./parse-organization-id.ts";
import { parsePlatform, type PlatformName } from "./parse-platform.ts";
import { parseProfileName } from "./parse-profile-name.ts";
import { parseProjectId } from "./parse-project-id.ts";

/** The options that stand before or after any command that takes them. */
export type GlobalOptions = {
  demo?: true;
  platform?: PlatformName;
  /** Names of profiles, each once. */
  profile?: string[];
  clientId?: string;
  clientSecretStdin?: true;
  baseUrl?: string;
  org?: string[];
  project?: string;
  /** Milliseconds since the epoch. */
  now?: number;
  json?: true;
  ndjson?: true;
  /** False after `--no-color`. */
  color: boolean;
  quiet?: true;
  verbose?: true;
  /** Milliseconds one request may take. */
  timeout: number;
  /** Requests under way at once. */
  concurrency: number;
  /** Only say what would be changed. */
  dryRun?: true;
  /** Ask nothing: every question is answered with yes. */
  yes?: true;
};

export type GlobalOptionName = keyof GlobalOptions;

/** Returns a fresh set: an option object belongs to one program. */
export function createGlobalOptions(): Option[] {
  return [
    new Option("--demo", "use the embedded emulator: no credentials, no network"),
    new Option(
      "--platform <name>",
      "atlas, cloud-manager or gov (default: detected; with --demo: both)",
    ).argParser(parsePlatform),
    new Option(
      "--profile <name>",
      "credentials of a profile, Purser's or the Atlas CLI's (repeatable)",
    ).argParser((text: string, earlier: string[] | undefined) => [
      ...new Set([...(earlier ?? []), parseProfileName(text, "--profile")]),
    ]),
    new Option(
      "--client-id <id>",
      "credentials of this service account; its secret is asked for, or comes from stdin",
    ).argParser((text: string) => parseClientId(text, "--client-id")),
    new Option("--client-secret-stdin", "read the secret of --client-id from stdin"),
    new Option(
      "--base-url <url>",
      "another endpoint, such as an emulator on this machine",
    ).argParser((text: string) => parseBaseUrl(text, "--base-url")),
    new Option("--org <id>", "only this organization (repeatable)").argParser(
      (text: string, earlier: string[] | undefined) => [
        ...(earlier ?? []),
        parseOrganizationId(text, "--org"),
      ],
    ),
    new Option("--project <id>", "the project").argParser((text: string) =>
      parseProjectId(text, "--project"),
    ),
    new Option(
      "--now <instant>",
      "with --demo or a snapshot: the ISO 8601 instant it is",
    ).argParser((text: string) => parseInstant(text, "--now")),
    new Option("--json", "print one JSON document"),
    new Option("--ndjson", "print one JSON document per line and item"),
    new Option("--no-color", "no colour in a terminal (so does NO_COLOR)"),
    new Option("--quiet", "no notes on stderr, errors only"),
    new Option("--verbose", "print every request to stderr, without secrets"),
    new Option("--timeout <duration>", "how long one request may take, such as 30s")
      .argParser((text: string) => parseDuration(text, "--timeout"))
      .default(30_000, "30s"),
    new Option("--concurrency <n>", "how many requests may be under way at once")
      .argParser(parseConcurrency)
      .default(32),
    new Option("--dry-run", "say what would be changed, and change nothing"),
    new Option("--yes", "ask nothing; what destroys needs it where nobody can be asked"),
  ];
}

const conflicts: readonly [GlobalOptionName, GlobalOptionName, string][] = [
  ["json", "ndjson", "Choose one of them."],
  ["quiet", "verbose", "Choose one of them."],
  ["demo", "baseUrl", "The demo has its own endpoint; leave one of them out."],
  ["demo", "profile", "The demo has its own credentials; leave one of them out."],
  ["demo", "clientId", "The demo has its own credentials; leave one of them out."],
  ["profile", "clientId", "Credentials come from one place; leave one of them out."],
];

/** What says with which credentials to look, and where. */
export const credentialGlobals: readonly GlobalOptionName[] = [
  "demo",
  "platform",
  "profile",
  "clientId",
  "clientSecretStdin",
  "baseUrl",
  "org",
];

/** What says where to read from, and how: nothing of it is left to say where a snapshot is read. */
const ofConnections: readonly GlobalOptionName[] = [...credentialGlobals, "timeout", "concurrency"];

/** Refuses combinations that would leave one of the options without effect. `given` are those that were typed. */
export function checkGlobalOptions(
  options: GlobalOptions,
  given: ReadonlySet<string>,
  { hasSnapshots = false }: { hasSnapshots?: boolean | undefined } = {},
): void {
  const idle = hasSnapshots ? ofConnections.find((name) => given.has(name)) : undefined;
  if (idle !== undefined) {
    throw new UsageError(
      `${flag(idle)} and a snapshot exclude each other: a snapshot is read as it was taken.`,
      "Leave one of them out.",
    );
  }
  for (const [one, other, hint] of conflicts) {
    if (options[one] !== undefined && options[other] !== undefined) {
      throw new UsageError(`${flag(one)} and ${flag(other)} exclude each other.`, hint);
    }
  }
  if (options.clientSecretStdin !== undefined && options.clientId === undefined) {
    throw new UsageError(
      "--client-secret-stdin says nothing of whose secret it is.",
      "Add --client-id.",
    );
  }
  if (options.now !== undefined && options.demo === undefined && !hasSnapshots) {
    throw new UsageError(
      "--now only works with --demo or a snapshot: a live service has its own clock.",
      "Add --demo, name a snapshot, or leave --now out.",
    );
  }
  if (options.demo !== undefined && options.platform === "gov") {
    throw new UsageError(
      "The demo has no organization in the government cloud.",
      "Use --platform atlas or --platform cloud-manager with --demo.",
    );
  }
}

/** Returns an option as it is typed. */
export function flag(name: string): string {
  return name === "color"
    ? "--no-color"
    : `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
