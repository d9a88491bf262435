import {
  AddressNotAllowedError,
  CredentialsRejectedError,
  NotAllowedError,
  OrphanedSecretError,
  RateLimitedError,
  UnexpectedAnswerError,
  WrongPlatformError,
  type PurserError,
} from "@purser/core";

/** Hints that need nothing but the error's `code`. */
const hints: Readonly<Record<string, string>> = {
  conflict: "Look at what is there now, and decide anew.",
  connection: "Check the network, the proxy and the address.",
  deadline: "Check the network, or allow more time with --timeout.",
  "invalid-proxy": "Correct the variable, or unset it.",
  "outcome-unknown": "Look at what is there before you run it again.",
  service: "Try again later; see https://status.mongodb.com.",
  "token-limit": "Wait until some of its access tokens have ended, which takes an hour at most.",
  version: "Update Purser: this version of it and the service do not go together.",
};

/** Returns what to do about an error of the client, in the words of the command line. */
export function hintOn(error: PurserError): string {
  if (error instanceof CredentialsRejectedError) return credentialsHint(error);
  if (error instanceof NotAllowedError) return roleHint(error);
  if (error instanceof AddressNotAllowedError) {
    return `Add ${error.address ?? "this machine's address"} to the API access list of the service account or API key.`;
  }
  if (error instanceof RateLimitedError) return waitHint(error);
  if (error instanceof WrongPlatformError) return `Use --platform ${error.expected}.`;
  if (error instanceof UnexpectedAnswerError && error.host !== undefined) {
    return "A redirect is not followed, because credentials could leave for another host; check --base-url.";
  }
  if (error instanceof OrphanedSecretError) {
    return `Nobody has its value: delete ${error.secretId ?? error.clientId}, and create another.`;
  }
  return hints[error.code] ?? "Check --org, --platform and --base-url.";
}

function credentialsHint({ operationId }: CredentialsRejectedError): string {
  return operationId === "createAccessToken"
    ? "Check the client ID and the client secret: the secret may have expired or been deleted. For the government cloud, add --platform gov."
    : "Check the access token or the API key: it may have expired or been deleted, or belong to another host.";
}

function roleHint({ requiredRoles }: NotAllowedError): string {
  const role = requiredRoles.length === 0 ? "the role for it" : requiredRoles.join(" or ");
  return `Check that the credentials belong to this organization and platform, and have ${role}.`;
}

function waitHint({ retryAfter }: RateLimitedError): string {
  return retryAfter === undefined
    ? "Try again later."
    : `Try again in ${Math.ceil(retryAfter / 1000)} seconds.`;
}
