import type { SecretRecord } from "@purser/inventory";
import type { AccountRow } from "../../book/rows.ts";
import { rowsOf } from "../../lists/rows-of.ts";

/** How long a secret lives on once another has been made. Milliseconds. Source: Atlas, rotate service account secrets. */
const cutTo = 7 * 86_400_000;

/** Milliseconds by which the dates of one rotation may differ. */
const tolerance = 60_000;

export type SecretRow = {
  id: string;
  haystack: string;
  since: number;
  orgId: string;
  clientId: string;
  secret: SecretRecord;
  /** Milliseconds since the epoch. */
  createdAt: number;
  expiresAt: number;
  usedAt: number | null;
  /** Whether another one was made later, and whether that took the rest of its life but a week. */
  rotation: "newest" | "older" | "cut";
};

/** Returns the secrets of an account, newest first. */
export const secretRows = rowsOf((account: AccountRow): SecretRow[] => {
  const { record, orgId, id: clientId, since } = account;
  const newestFirst = record.secrets
    .map((secret) => ({ secret, createdAt: Date.parse(secret.createdAt) }))
    .toSorted((one, other) => other.createdAt - one.createdAt);
  return newestFirst.map(({ secret, createdAt }, index) => {
    const expiresAt = Date.parse(secret.expiresAt);
    return {
      id: secret.secretId,
      haystack: secret.secretId.toLowerCase(),
      since,
      orgId,
      clientId,
      secret,
      createdAt,
      expiresAt,
      usedAt: secret.lastUsedAt === null ? null : Date.parse(secret.lastUsedAt),
      rotation: rotationOf(expiresAt, newestFirst[index - 1]?.createdAt),
    };
  });
});

function rotationOf(expiresAt: number, nextCreatedAt: number | undefined): SecretRow["rotation"] {
  if (nextCreatedAt === undefined) return "newest";
  return expiresAt <= nextCreatedAt + cutTo + tolerance ? "cut" : "older";
}

/** Returns what state a secret is in, in a word or two. */
export function secretState({ expiresAt, rotation }: SecretRow, now: number): string {
  if (expiresAt <= now) return "expired";
  if (rotation === "cut") return "cut by rotation";
  return rotation === "newest" ? "live" : "live, older";
}
