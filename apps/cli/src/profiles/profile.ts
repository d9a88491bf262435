import type { PlatformName } from "../arguments/parse-platform.ts";

/** Whose credential it is, and of which kind; its secret is elsewhere. */
export type CredentialIdentity =
  | { auth: "service-account"; clientId: string }
  | { auth: "api-key"; publicKey: string }
  | { auth: "access-token" };

/** Where the secret of a profile is: in the operating system's keychain, or in a file of mode 0600 beside the profiles. */
export type SecretPlace = "keychain" | "file";

/** Whose profile it is to be, and where its credential is used; what is left out is asked for, or the platform's own. */
export type ProfileDraft = CredentialIdentity & {
  /** In lower case. */
  name: string;
  platform?: PlatformName;
  baseUrl?: string;
  orgId?: string;
  projectId?: string;
};

/** A profile of Purser's: everything that a connection needs but the secret. */
export type Profile = ProfileDraft & { secret: SecretPlace };

/** All profiles of Purser's, by name, and the one that is used where no other credentials are given. */
export type ProfileSet = { default?: string; profiles: ReadonlyMap<string, Profile> };

/** Returns the name of a credential among those that one profile may have had: a replaced one must not be taken for the new. */
export function credentialName(identity: CredentialIdentity): string {
  if (identity.auth === "service-account") return identity.clientId;
  return identity.auth === "api-key" ? identity.publicKey : "access-token";
}

/** Returns what a credential is, in words. */
export function credentialTitle(identity: CredentialIdentity): string {
  if (identity.auth === "service-account") return `service account ${identity.clientId}`;
  return identity.auth === "api-key" ? `API key ${identity.publicKey}` : "access token";
}
