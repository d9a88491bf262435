import type { Io } from "../io.ts";
import { credentialVariables, variablesSet } from "./environment-credential.ts";

/** Where the credentials of a command come from. */
export type CredentialSource =
  | { from: "options" | "environment" }
  | { from: "profiles"; names: readonly string[] }
  | { from: "default-profile"; name: string };

/**
 * Returns what to say where credentials are set in several places, so that nobody takes the wrong ones for those in use; nothing
 * where they are not. `otherwise` is the profile that would have been used without the source.
 */
export function notLookedAt(
  source: CredentialSource,
  env: Io["env"],
  otherwise: string | undefined,
): string[] {
  const idle =
    source.from === "environment" ? credentialVariables(env).slice(1).flat() : variablesSet(env);
  const isProfileIdle =
    otherwise !== undefined && !(source.from === "profiles" && source.names.includes(otherwise));
  const passed = [...idle, ...(isProfileIdle ? [`the default profile ${otherwise}`] : [])];
  if (passed.length === 0) return [];
  return [
    `Credentials are taken from ${titleOf(source, env)}. Not looked at: ${passed.join(", ")}.`,
  ];
}

function titleOf(source: CredentialSource, env: Io["env"]): string {
  if (source.from === "options") return "--client-id";
  if (source.from === "default-profile") return `the default profile ${source.name}`;
  if (source.from === "profiles") return `--profile ${source.names.join(" --profile ")}`;
  return credentialVariables(env)[0]?.[0] ?? "the environment";
}
