import type { ServiceAccount, ServiceAccountSecret } from "@purser/core";
import { count } from "../plan/words.ts";
import { isExpired } from "../rotation/account-reading.ts";
import { findFreeSlot } from "../rotation/free-slot.ts";

/** An account of the organization, as the plan sees it. */
export type RotateAllRow = {
  clientId: string;
  accountName: string;
  /** ISO 8601; null without a secret. */
  newestSecretAt: string | null;
  lastUsedAt: string | null;
  /** Where its secret will go. */
  sink?: string;
  /** Why it is left out. */
  skipped?: string;
};

export type Choice = {
  olderThanMs: number;
  max: number;
  /** The client ID in use. */
  self: string | undefined;
  now: number;
};

/** Chooses the accounts whose newest secret is older, the oldest first, and says of all others why they are left out. */
export function chooseRows(accounts: readonly ServiceAccount[], choice: Choice): RotateAllRow[] {
  const rows = accounts
    .map((account) => rowOf(account, choice))
    .toSorted((one, other) => timeOf(one) - timeOf(other));
  let chosen = 0;
  return rows.map((row) => {
    if (row.skipped !== undefined) return row;
    chosen += 1;
    return chosen <= choice.max
      ? row
      : {
          ...row,
          skipped: `It is left for another run: ${choice.max} at most are rotated in one.`,
        };
  });
}

function rowOf(account: ServiceAccount, choice: Choice): RotateAllRow {
  const { clientId, name: accountName, secrets } = account;
  const skipped = reasonToSkip(account, choice);
  return {
    clientId,
    accountName,
    newestSecretAt: latest(secrets.map(({ createdAt }) => createdAt)),
    lastUsedAt: latest(secrets.flatMap(({ lastUsedAt }) => lastUsedAt ?? [])),
    ...(skipped !== undefined && { skipped }),
  };
}

const day = 86_400_000;

function reasonToSkip(
  { clientId, secrets }: ServiceAccount,
  { olderThanMs, self, now }: Choice,
): string | undefined {
  const newest = latest(secrets.map(({ createdAt }) => createdAt));
  if (newest === null) return "It has no secret.";
  const age = now - Date.parse(newest);
  if (age <= olderThanMs) {
    return `Its newest secret is ${count(Math.max(0, Math.floor(age / day)), "day")} old.`;
  }
  if (clientId === self) {
    return "It is the credential in use: rotate it by itself, with --self.";
  }
  const hasEnded = (secret: ServiceAccountSecret) => isExpired(secret, undefined, now);
  if (findFreeSlot(secrets, hasEnded).kind === "none") {
    return "It has two secrets that both work: a rotation is under way, or one of them is nobody's.";
  }
  return undefined;
}

function latest(instants: readonly string[]): string | null {
  return instants.toSorted((one, other) => Date.parse(other) - Date.parse(one))[0] ?? null;
}

function timeOf({ newestSecretAt }: RotateAllRow): number {
  return newestSecretAt === null ? Infinity : Date.parse(newestSecretAt);
}
