import type { CommandDefinition } from "./command-definition.ts";

type Described = Pick<CommandDefinition<unknown>, "words" | "globals" | "notes">;

/** A heading, and lines of a term with what it means. */
export type HelpSection = { heading: string; entries: readonly (readonly [string, string])[] };

/** Returns what a manual has at its end: exit codes where the notes tell none, environment, files, and what to read on. */
export function helpSections({ words, globals, notes = "" }: Described): HelpSection[] {
  const isOnline = globals.includes("profile");
  const also = seeAlso[words.join(" ")] ?? seeAlso[words[0] ?? ""] ?? [];
  return [
    ...(/exit codes?[: ]/i.test(notes) ? [] : [exitCodesOf(globals)]),
    ...(isOnline ? [environment, files] : []),
    ...(also.length === 0
      ? []
      : [{ heading: "See also", entries: also.map((line) => [line, ""] as const) }]),
  ];
}

function exitCodesOf(globals: Described["globals"]): HelpSection {
  const isOnline = globals.includes("profile");
  const isWriting = globals.includes("dryRun");
  return {
    heading: "Exit codes",
    entries: [
      ["0", "done"],
      ["2", "wrong usage or configuration: nothing was sent"],
      ...(isOnline ? [["3", "something could not be read, or nothing was reached"] as const] : []),
      ...(isWriting
        ? [
            ["4", "something may be left behind"] as const,
            ["5", "a safety rule or a person said no: nothing was changed"] as const,
          ]
        : []),
      ...(isOnline ? [["7", "the service refused, or did not find what was asked"] as const] : []),
    ],
  };
}

const environment: HelpSection = {
  heading: "Environment",
  entries: [
    ["HTTPS_PROXY, NO_PROXY", "the proxy to the service, and hosts that need none"],
    ["NODE_EXTRA_CA_CERTS", "a file with the certificate of a proxy that signs anew"],
    ["NO_COLOR", "no colour, if it is set to anything"],
    ["XDG_CONFIG_HOME, XDG_STATE_HOME", "where the files below are, on Linux"],
  ],
};

const files: HelpSection = {
  heading: "Files",
  entries: [
    ["~/.config/purser/profiles.toml", "profiles, without their secrets"],
    ["~/.local/state/purser/tokens", "access tokens that commands share, for this user alone"],
    ["~/.config/atlascli/config.toml", "profiles of the Atlas CLI, which are only read"],
  ],
};

/** Commands to read on with, by the words of a command or of its group. */
const seeAlso: Readonly<Record<string, readonly string[]>> = {
  audit: ["purser explain RULE", "purser plan", "purser snapshot"],
  explain: ["purser rules", "purser plan"],
  rules: ["purser explain RULE"],
  plan: ["purser audit", "purser simulate", "purser explain RULE"],
  simulate: ["purser plan", "purser audit"],
  snapshot: ["purser audit SNAPSHOT", "purser diff"],
  diff: ["purser snapshot", "purser audit --previous SNAPSHOT"],
  orgs: ["purser projects", "purser doctor"],
  projects: ["purser orgs", "purser accounts list"],
  accounts: ["purser secrets list CLIENT", "purser access list CLIENT", "purser audit"],
  secrets: ["purser secrets rotate CLIENT", "purser accounts get CLIENT"],
  access: ["purser accounts get CLIENT", "purser doctor"],
  token: ["purser doctor", "purser profile list"],
  doctor: ["purser profile add NAME", "purser orgs"],
  profile: ["purser doctor"],
  contract: ["purser contract explain", "purser emulator --data contract"],
  emulator: ["purser audit --demo", "purser doctor --demo"],
};
