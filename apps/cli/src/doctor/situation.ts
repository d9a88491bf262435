import type { Connection } from "../connections/connection.ts";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Io } from "../io.ts";

/** What is known of a connection beside its findings, so that commands can be filled in. */
export type Situation = {
  options: Pick<GlobalOptions, "platform" | "profile" | "baseUrl" | "org" | "clientId">;
  env: Io["env"];
  /** The service account, where the credential is one's. */
  clientId?: string;
  /** The profile, where the credential is one's. */
  profile?: string;
  credential: Connection["credential"];
  orgIds: readonly string[];
};

/** Whether the credential was taken from the environment, and can be set anew there. */
export function isFromEnvironment({ options, profile }: Situation): boolean {
  return profile === undefined && options.clientId === undefined;
}

/** Returns `purser doctor` as it was called, with more or other options. */
export function doctorAgain({ options, profile }: Situation, more = ""): string {
  const given = [
    // Of several profiles, the one that this is about.
    ...(options.profile === undefined ? [] : [`--profile ${profile ?? options.profile.join(" ")}`]),
    ...(options.clientId === undefined ? [] : [`--client-id ${options.clientId}`]),
    ...(options.baseUrl === undefined ? [] : [`--base-url ${options.baseUrl}`]),
    ...(options.org ?? []).map((id) => `--org ${id}`),
    ...(options.platform === undefined || more.startsWith("--platform")
      ? []
      : [`--platform ${options.platform}`]),
  ];
  return ["purser doctor", ...given, more].filter((part) => part !== "").join(" ");
}

/** Returns a command on the service account itself; `CLIENT` where it is not known. */
export function onAccount({ clientId = "CLIENT", orgIds }: Situation, words: string, rest = "") {
  const [orgId] = orgIds;
  const parts = ["purser", words, clientId, rest, orgId === undefined ? "" : `--org ${orgId}`];
  return parts.filter((part) => part !== "").join(" ");
}
