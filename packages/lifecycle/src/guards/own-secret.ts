import type { ServiceAccountSecret } from "@purser/core";
import { refuse, type Acting, type Verdict } from "./verdict.ts";

export type SecretInQuestion = {
  clientId: string;
  secretId: string;
  /** All secrets of the account. */
  secrets: readonly ServiceAccountSecret[];
  /** Milliseconds since the epoch. */
  now: number;
};

/**
 * The secret in use is not deleted with itself, and neither is the only one that works. Where it is not known which of two
 * is in use, both may be.
 */
export function ownSecret({ self, secretEnding }: Acting, question: SecretInQuestion): Verdict {
  const { clientId, secretId, secrets, now } = question;
  if (self !== clientId) return undefined;
  const live = liveSecrets(secrets, now);
  if (!live.some((secret) => secret.secretId === secretId)) return undefined;
  if (live.length === 1) {
    return refuse(
      "own-secret",
      `${secretId} is the only secret that works of the account that this command signs in with.`,
      `Rotate it first: purser secrets rotate ${clientId} --self.`,
    );
  }
  const inUse = live.filter((secret) => isOf(secret, secretEnding));
  if (inUse.length !== 1) {
    return refuse(
      "own-secret",
      `${secretId} may be the secret in use: it is of the account that this command signs in with, and which of its secrets that is cannot be told.`,
      "Delete it with the credential of another owner.",
    );
  }
  if (inUse[0]?.secretId !== secretId) return undefined;
  return refuse(
    "own-secret",
    `${secretId} is the secret that this command signs in with.`,
    "Sign in with the account's other secret, or with another owner's credential, and delete it then.",
  );
}

/** A second secret cuts the life of the one in use to a week: whoever signs in with it must mean that. */
export function ownSecretsLife(
  { self }: Acting,
  clientId: string,
  secrets: readonly ServiceAccountSecret[],
  isMeant: boolean,
  now: number,
): Verdict {
  if (self !== clientId || isMeant || liveSecrets(secrets, now).length === 0) return undefined;
  return refuse(
    "own-secret",
    `${clientId} is the account that this command signs in with: a second secret cuts the life of the one in use to seven days at most.`,
    "Add --self if that is meant, and sign in with the new secret from then on.",
  );
}

/** Secrets that have not expired. */
export function liveSecrets(
  secrets: readonly ServiceAccountSecret[],
  now: number,
): ServiceAccountSecret[] {
  return secrets.filter(({ expiresAt }) => Date.parse(expiresAt) > now);
}

/** Cloud Manager does not always tell the mask. */
function isOf({ maskedValue }: Partial<ServiceAccountSecret>, ending: string | undefined): boolean {
  return ending !== undefined && ending.length >= 4 && maskedValue?.endsWith(ending) === true;
}
