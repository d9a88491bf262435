import type { Auth, Secret } from "@purser/core";
import type { CredentialIdentity } from "./profile.ts";

/** Returns a credential and its secret as a client takes them. */
export function toAuth(identity: CredentialIdentity, secret: Secret): Auth {
  if (identity.auth === "service-account") {
    return { kind: identity.auth, clientId: identity.clientId, clientSecret: secret };
  }
  return identity.auth === "api-key"
    ? { kind: identity.auth, publicKey: identity.publicKey, privateKey: secret }
    : { kind: identity.auth, accessToken: secret };
}
