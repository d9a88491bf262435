import type { ServiceAccountSecret } from "@purser/core";
import { unknownSkew, type AccountReading } from "./account-reading.ts";
import type { RotationState } from "./rotation-state.ts";

/** Milliseconds for one creation, its waits included: a secret that is younger than the intention by more is not ours. */
export const creationDeadline = 300_000;

/** Milliseconds. Dates of the API and of HTTP are cut to the second, each by itself. */
const granularity = 2000;

/** What an account shows of a creation that was intended and of which nothing more was written down. */
export type OwnSecret =
  | { kind: "absent" }
  | { kind: "ours"; secretId: string }
  /** It may be ours or somebody else's. */
  | { kind: "unproven"; secretIds: readonly string[] };

/**
 * Finds the secret that an intended creation made. It is ours when it was not there before, was created in the time that the
 * creation had, was never used (its value never reached anybody), lives exactly as long as was asked, and is the only such.
 */
export function findOwnSecret({ account }: AccountReading, state: RotationState): OwnSecret {
  const { intendedAt, serviceAt, known, rotation } = state;
  const earliest = serviceAt === undefined ? intendedAt - unknownSkew : serviceAt - granularity;
  const latest = (serviceAt ?? intendedAt + unknownSkew) + creationDeadline + granularity;
  const hours = rotation.secretExpiresAfterHours * 3_600_000;
  const missing = (secret: ServiceAccountSecret) =>
    hours - (Date.parse(secret.expiresAt) - Date.parse(secret.createdAt));
  const candidates = account.secrets.filter((secret) => {
    const createdAt = Date.parse(secret.createdAt);
    const isNew = !known.includes(secret.secretId) && secret.lastUsedAt === null;
    // One that lives shorter can be ours, cut by a later one.
    return isNew && createdAt >= earliest && createdAt <= latest && missing(secret) >= -granularity;
  });
  const [first, second] = candidates;
  if (!first) return { kind: "absent" };
  if (second || missing(first) > granularity) {
    return { kind: "unproven", secretIds: candidates.map(({ secretId }) => secretId) };
  }
  return { kind: "ours", secretId: first.secretId };
}
