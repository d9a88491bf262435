import type { ServiceAccountSecret } from "@purser/core";
import { isExpired, type AccountReading } from "./account-reading.ts";

/** What is known of a delivered secret and of those before it. */
export type Delivered = {
  secretId: string;
  /** IDs of the secrets that there were before. */
  known: readonly string[];
  /** Milliseconds since the epoch, by the service's clock: uses until then are those of the verification. */
  usedBefore: number;
  /** Whether the account is the credential in use: then its old secret is used by the very reading of it. */
  isSelf: boolean;
  /** The last four characters of the secret in use, if it is one of the account's. */
  secretEnding?: string | undefined;
};

/** What is to be done about the old secrets. */
export type Succession =
  | { kind: "complete" }
  | { kind: "delete"; old: readonly ServiceAccountSecret[] }
  | { kind: "wait"; old: readonly ServiceAccountSecret[]; awaited: string }
  /** The new secret is gone or has ended: the old ones are all there is. */
  | { kind: "lost"; old: readonly ServiceAccountSecret[]; reason: string };

/**
 * Decides about the old secrets once their successor was delivered. They are deleted when the successor has been used since
 * it was verified, and none of them after it; what has expired may go at any time.
 */
export function decideSuccession(
  { account, serviceNow }: AccountReading,
  delivered: Delivered,
  now: number,
): Succession {
  const { secretId, known, usedBefore, isSelf, secretEnding } = delivered;
  const old = account.secrets.filter((secret) => known.includes(secret.secretId));
  const living = old.filter((secret) => !isExpired(secret, serviceNow, now));
  const successor = account.secrets.find((secret) => secret.secretId === secretId);
  if (!successor || isExpired(successor, serviceNow, now)) {
    const what = successor ? `expired at ${successor.expiresAt}` : "is not there any more";
    return { kind: "lost", old, reason: `The new secret ${secretId} ${what}` };
  }
  if (old.length === 0) return { kind: "complete" };
  if (living.length === 0) return { kind: "delete", old };
  const usedAt = Date.parse(successor.lastUsedAt ?? "");
  if (!(usedAt > usedBefore)) {
    return { kind: "wait", old, awaited: `the first use of the new secret ${secretId}` };
  }
  const inUse = living.find(({ maskedValue }) => isMaskOf(maskedValue, secretEnding));
  if (inUse) {
    const awaited = `signing in with the new secret ${secretId}: this command signs in with the old secret ${inUse.secretId}`;
    return { kind: "wait", old, awaited };
  }
  const later = living.find(({ lastUsedAt }) => Date.parse(lastUsedAt ?? "") > usedAt);
  if (later && !isSelf) {
    const awaited = `a use of the new secret ${secretId} after the last one of the old secret ${later.secretId}, which was used at ${later.lastUsedAt}: somebody still has it`;
    return { kind: "wait", old, awaited };
  }
  return { kind: "delete", old };
}

/** A mask ends in the secret's last four characters. */
function isMaskOf(maskedValue: string | undefined, ending: string | undefined): boolean {
  return ending !== undefined && ending.length >= 4 && maskedValue?.endsWith(ending) === true;
}
