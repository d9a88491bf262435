import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import type { Io } from "../io.ts";

export type Credential =
  | { kind: "service-account"; clientId: string; clientSecret: string }
  | { kind: "access-token"; accessToken: string };

const ways =
  "Set MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET of a service account, or MONGODB_ATLAS_ACCESS_TOKEN; or use --demo, which needs none.";

/** Returns the credential that the environment holds. Sources are not mixed: a token goes before a service account. */
export function credentialFromEnvironment(env: Io["env"]): Credential {
  const accessToken = env["MONGODB_ATLAS_ACCESS_TOKEN"] ?? "";
  if (accessToken !== "") return { kind: "access-token", accessToken };
  const clientId = env["MONGODB_ATLAS_CLIENT_ID"] ?? "";
  const clientSecret = env["MONGODB_ATLAS_CLIENT_SECRET"] ?? "";
  if (clientId !== "" && clientSecret !== "") {
    return { kind: "service-account", clientId, clientSecret };
  }
  if (clientId !== "" || clientSecret !== "") {
    const missing = clientId === "" ? "MONGODB_ATLAS_CLIENT_ID" : "MONGODB_ATLAS_CLIENT_SECRET";
    throw new MissingCredentialsError(
      `The credentials are incomplete: ${missing} is not set.`,
      ways,
    );
  }
  const hasKey = (env["MONGODB_ATLAS_PUBLIC_API_KEY"] ?? "") !== "";
  throw new MissingCredentialsError(
    hasKey
      ? "There are no usable credentials: this command cannot use an API key (MONGODB_ATLAS_PUBLIC_API_KEY) yet."
      : "There are no credentials.",
    ways,
  );
}

/** Returns the parts of a credential that must never be printed, in every form they are sent in. */
export function secretsOf(credential: Credential): string[] {
  return credential.kind === "access-token"
    ? [credential.accessToken]
    : [credential.clientSecret, basicValue(credential)];
}

/**
 * Returns the value after `Basic `: base64 of the client ID and secret as they are, without the
 * form encoding that RFC 6749 section 2.3.1 asks for. Source: Atlas, Generate OAuth2 token.
 */
export function basicValue(credential: Credential & { kind: "service-account" }): string {
  return Buffer.from(`${credential.clientId}:${credential.clientSecret}`).toString("base64");
}
