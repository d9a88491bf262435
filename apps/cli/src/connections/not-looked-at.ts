import type { Io } from "../io.ts";
import { variablesSet } from "./environment-credential.ts";

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
  const idle = source.from === "environment" ? othersOf(env) : variablesSet(env);
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
  return (
    variablesSet(env).filter((name) => kindOf(name) === kindInUse(env))[0] ?? "the environment"
  );
}

/** The variables of a credential that goes behind another one of the environment. */
function othersOf(env: Io["env"]): string[] {
  return variablesSet(env).filter((name) => {
    const kind = kindOf(name);
    return kind !== undefined && kind !== kindInUse(env);
  });
}

type Kind = 1 | 2 | 3;

/** The order in which the environment is read; undefined for what goes with any credential. */
function kindOf(name: string): Kind | undefined {
  if (name.endsWith("_ACCESS_TOKEN")) return 1;
  if (/_CLIENT_(?:ID|SECRET)$/.test(name)) return 2;
  return name.endsWith("_API_KEY") ? 3 : undefined;
}

function kindInUse(env: Io["env"]): Kind | undefined {
  return variablesSet(env)
    .flatMap((name) => kindOf(name) ?? [])
    .toSorted()[0];
}
