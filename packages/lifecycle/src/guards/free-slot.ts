import type { ServiceAccountSecret } from "@purser/core";
import { refuse, type Verdict } from "./verdict.ts";

/** Secrets of an account at most, expired ones included. Source: MongoDB limits and thresholds, Atlas service accounts. */
export const mostSecrets = 2;

/** The service refuses a third secret; which of the two may go is for a person to say. */
export function freeSlot(
  clientId: string,
  secrets: readonly ServiceAccountSecret[],
  now: number,
): Verdict {
  if (secrets.length < mostSecrets) return undefined;
  const expired = secrets.find(({ expiresAt }) => Date.parse(expiresAt) <= now);
  const hint = expired
    ? `${expired.secretId} has expired. Delete it first: purser secrets delete ${clientId} ${expired.secretId}.`
    : `Delete the one that nobody uses any more first: purser secrets list ${clientId} tells when each was last used.`;
  return refuse(
    "no-free-slot",
    `${clientId} has ${secrets.length} secrets, and an account may have ${mostSecrets} at most.`,
    hint,
  );
}
