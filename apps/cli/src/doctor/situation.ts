import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Io } from "../io.ts";

/** What is known of a connection beside its findings, so that commands can be filled in. */
export type Situation = {
  options: Pick<GlobalOptions, "platform" | "profile" | "baseUrl" | "org" | "clientId">;
  env: Io["env"];
  /** The service account, where the credential is one's. */
  clientId?: string;
  orgIds: readonly string[];
};

/** Whether the credential was taken from the environment, and can be set anew there. */
export function isFromEnvironment({ options, env }: Situation): boolean {
  if (options.profile !== undefined || options.clientId !== undefined) return false;
  return Object.keys(env).some((name) => name.startsWith("MONGODB_ATLAS_"));
}

/** Returns `purser doctor` as it was called, with more or other options. */
export function doctorAgain({ options }: Situation, more = ""): string {
  const given = [
    ...(options.profile ?? []).map((name) => `--profile ${name}`),
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
