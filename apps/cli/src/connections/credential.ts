import type { Auth } from "@purser/core";
import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import type { Io } from "../io.ts";

const token = "MONGODB_ATLAS_ACCESS_TOKEN";

/** The two halves of credentials, by the names of their variables. */
const serviceAccount = ["MONGODB_ATLAS_CLIENT_ID", "MONGODB_ATLAS_CLIENT_SECRET"] as const;
const apiKey = ["MONGODB_ATLAS_PUBLIC_API_KEY", "MONGODB_ATLAS_PRIVATE_API_KEY"] as const;

/** The variables of each credential, in the order in which one is taken. */
export const variablesByKind: readonly (readonly string[])[] = [[token], serviceAccount, apiKey];

/** Which variable each part of a credential came from, by the name the client gives it in its complaints. */
export const variablesByPart: Readonly<Record<string, string>> = {
  "auth.accessToken": token,
  "auth.clientId": serviceAccount[0],
  "auth.clientSecret": serviceAccount[1],
  "auth.publicKey": apiKey[0],
  "auth.privateKey": apiKey[1],
};

/** What to do without credentials: every way to give some. */
export const waysToGiveCredentials = `Set ${serviceAccount.join(" and ")} of a service account, ${token}, or ${apiKey.join(" and ")}; name a profile with --profile, which purser profile add makes; give --client-id and --client-secret-stdin; or use --demo, which needs none.`;

/**
 * Returns the credential that the environment holds. Sources are not mixed: a token goes before a service account, and that
 * before an API key. A service account or a key of which one half is missing is an error, whatever else there is.
 */
export function credentialFromEnvironment(env: Io["env"]): Auth {
  const accessToken = env[token] ?? "";
  if (accessToken !== "") return { kind: "access-token", accessToken };
  const account = pairFrom(env, serviceAccount);
  if (account !== undefined) {
    const [clientId, clientSecret] = account;
    return { kind: "service-account", clientId, clientSecret };
  }
  const key = pairFrom(env, apiKey);
  if (key !== undefined) return { kind: "api-key", publicKey: key[0], privateKey: key[1] };
  throw new MissingCredentialsError("There are no credentials.", waysToGiveCredentials);
}

/** Undefined where neither is set: an empty variable counts as none. */
function pairFrom(
  env: Io["env"],
  [one, other]: readonly [string, string],
): [string, string] | undefined {
  const first = env[one] ?? "";
  const second = env[other] ?? "";
  if (first === "" && second === "") return undefined;
  if (first !== "" && second !== "") return [first, second];
  throw new MissingCredentialsError(
    `The credentials are incomplete: ${first === "" ? one : other} is not set.`,
    waysToGiveCredentials,
  );
}
