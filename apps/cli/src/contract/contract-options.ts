import { Option } from "commander";
import { credentialGlobals, type GlobalOptionName } from "../arguments/global-options.ts";
import { parseCount } from "../arguments/parse-count.ts";
import { parseDuration } from "../arguments/parse-duration.ts";
import { parseHost } from "../arguments/parse-host.ts";
import { parseNamePattern } from "../arguments/parse-name-pattern.ts";
import { parseEvidenceOutput, type EvidenceOutput } from "./evidence-formats.ts";
import { parseOrganizationId } from "../arguments/parse-organization-id.ts";
import { parseProfileName } from "../arguments/parse-profile-name.ts";
import { parseProjectId } from "../arguments/parse-project-id.ts";

/** Which organization may be written to, and where it may be. */
export type ConsentOptions = {
  confirmOrg?: string;
  namePattern?: RegExp;
  allowHost?: string[];
  journal?: string;
};

/** Who and what some checks need beside the owner's credential. */
export type SubjectOptions = {
  readerProfile?: string;
  apiKeyProfile?: string;
  foreignOrg?: string;
  foreignProject?: string;
};

export type RunOptions = ConsentOptions &
  SubjectOptions & {
    mutate?: true;
    check?: string[];
    operation?: string[];
    randomSeed: number;
    cases: number;
    maxAccounts?: number;
    maxRequests?: number;
    /** Milliseconds. */
    maxTime?: number;
    /** Requests in any minute. */
    maxRate?: number;
    out?: string;
    output?: EvidenceOutput[];
    since?: string;
    ledger?: string;
    official?: string;
  };

/** The global options of every contract command that speaks to a service. */
export const contractGlobals: readonly GlobalOptionName[] = [
  ...credentialGlobals,
  "json",
  "color",
  "quiet",
  "verbose",
  "timeout",
];

export function createConsentOptions(): Option[] {
  return [
    new Option(
      "--confirm-org <id>",
      "the organization's ID again, in full: leave to write to it",
    ).argParser((text: string) => parseOrganizationId(text, "--confirm-org")),
    new Option(
      "--name-pattern <regex>",
      "what the organization's name must match (default: test, sandbox, dev or contract)",
    ).argParser(parseNamePattern),
    new Option(
      "--allow-host <host...>",
      "hosts to go to beside the service's and this machine",
    ).argParser((text: string, earlier: string[] | undefined) => [
      ...new Set([...(earlier ?? []), parseHost(text)]),
    ]),
    new Option(
      "--journal <folder>",
      "where what is made is written down (default: purser/contract in the state folder)",
    ),
  ];
}

export function createSubjectOptions(): Option[] {
  return [
    new Option(
      "--reader-profile <name>",
      "a service account of the organization that may only read",
    ).argParser((text: string) => parseProfileName(text, "--reader-profile")),
    new Option("--api-key-profile <name>", "an API key of the organization").argParser(
      (text: string) => parseProfileName(text, "--api-key-profile"),
    ),
    new Option(
      "--foreign-org <id>",
      "somebody else's organization, to try that it is closed",
    ).argParser((text: string) => parseOrganizationId(text, "--foreign-org")),
    new Option("--foreign-project <id>", "a project of it").argParser((text: string) =>
      parseProjectId(text, "--foreign-project"),
    ),
  ];
}

export function createRunOptions(): Option[] {
  return [
    new Option("--mutate", "make service accounts and change them"),
    new Option("--check <id...>", "only these checks, such as S-ENVELOPE"),
    new Option("--operation <id...>", "only these operations, such as listOrgServiceAccounts"),
    new Option("--random-seed <n>", "of the generated cases")
      .argParser((text: string) => parseCount(text, "--random-seed", 4_294_967_295))
      .default(1),
    new Option("--cases <n>", "generated cases of each property")
      .argParser((text: string) => parseCount(text, "--cases", 10_000))
      .default(10),
    new Option("--max-accounts <n>", "accounts that exist at the same time (default: 6)").argParser(
      (text: string) => parseCount(text, "--max-accounts", 50),
    ),
    new Option("--max-requests <n>", "requests of the whole run (default: 4000)").argParser(
      (text: string) => parseCount(text, "--max-requests", 1_000_000),
    ),
    new Option("--max-time <duration>", "time of the whole run (default: 1h)").argParser(
      (text: string) => parseDuration(text, "--max-time"),
    ),
    new Option(
      "--max-rate <n>",
      "requests in any minute (default: what the platform lets through)",
    ).argParser((text: string) => parseCount(text, "--max-rate", 100_000)),
  ];
}

export function createEvidenceOptions(): Option[] {
  return [
    new Option("--out <folder>", "write all evidence into a folder that is not there yet"),
    new Option(
      "-o, --output <format=path>",
      "write one report (repeatable): events, junit, sarif, har, markdown, html, drift, ctrf or findings",
    ).argParser(parseEvidenceOutput),
    new Option("--since <folder>", "evidence of an earlier run: findings say since when"),
    new Option(
      "--official <file>",
      "MongoDB's own OpenAPI document: answers are held to it, too, with verdicts of its own",
    ),
    new Option(
      "--ledger <file>",
      "what earlier runs saw of what the documentation leaves open (default: ledger.json beside the journals)",
    ),
  ];
}
