import { UsageError } from "../errors/usage-error.ts";
import type { AddOptions } from "./add-options.ts";
import { credentialTitle, type CredentialIdentity } from "./profile.ts";
import type { SecretRequest } from "./read-secret.ts";

/** A credential that a profile shall have, and how its secret comes in. */
export type WantedCredential = { identity: CredentialIdentity; request: SecretRequest };

/** Returns the credential that the options name. Throws a UsageError where they name none, or more than one. */
export function wantedCredential(options: AddOptions): WantedCredential {
  const { clientId, publicKey, accessTokenStdin, privateKeyStdin } = options;
  if (privateKeyStdin !== undefined && publicKey === undefined) {
    throw new UsageError(
      "--private-key-stdin says nothing of whose private key it is.",
      "Add --public-key.",
    );
  }
  const identities: CredentialIdentity[] = [
    ...(clientId === undefined ? [] : [{ auth: "service-account", clientId } as const]),
    ...(publicKey === undefined ? [] : [{ auth: "api-key", publicKey } as const]),
    ...(accessTokenStdin === undefined ? [] : [{ auth: "access-token" } as const]),
  ];
  const [identity, ...others] = identities;
  if (identity === undefined || others.length > 0) {
    throw new UsageError(
      identity === undefined
        ? "A profile needs a credential, and none is named."
        : "A profile has one credential, and several are named.",
      "Give one of --client-id, --public-key and --access-token-stdin.",
    );
  }
  return { identity, request: requestOf(identity, options) };
}

function requestOf(identity: CredentialIdentity, options: AddOptions): SecretRequest {
  const isAskable = !options.json;
  if (identity.auth === "access-token") {
    const flag = "--access-token-stdin";
    return { what: "the access token", flag, isFromStdin: true, isAskable };
  }
  const isAccount = identity.auth === "service-account";
  const given = isAccount ? options.clientSecretStdin : options.privateKeyStdin;
  return {
    what: `the ${isAccount ? "secret" : "private key"} of ${credentialTitle(identity)}`,
    flag: isAccount ? "--client-secret-stdin" : "--private-key-stdin",
    isFromStdin: given === true,
    isAskable,
  };
}
