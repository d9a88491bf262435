import type { CallOptions } from "../fetch/call.ts";
import type { CreationDependencies, Params } from "./dependencies.ts";
import type { Level } from "./level.ts";
import { listAccounts } from "./list-accounts.ts";
import { isMarked } from "./mark.ts";
import type { AccountRequest } from "./requests.ts";
import type { SeenAccount } from "./seen-account.ts";
import { isLifetime } from "./secret-lifetime.ts";
import { earliestCreation } from "./sending-window.ts";
import type { Reading } from "./settle.ts";

/** The account that was asked for: `body` as it was sent, with the mark in its description if there is one. */
export type AccountSearch = {
  level: Level;
  params: Params;
  body: AccountRequest;
  mark: string | undefined;
};

/**
 * Reads the accounts that may have come of a request. With a mark: those that carry it, which are ours beyond doubt.
 * Without: those that are in everything as it was asked for, were created since it was sent, and were never used, which
 * nobody can have done without the value.
 */
export async function findAccounts(
  { perform, clock }: CreationDependencies,
  { level, params, body, mark }: AccountSearch,
  sentAt: number,
  options: CallOptions,
): Promise<Reading<SeenAccount[]>> {
  const { accounts, response } = await listAccounts(perform, level, params, options);
  if (mark !== undefined) {
    const value = accounts.filter(({ description }) => isMarked(description, mark));
    return { isFinal: value.length > 0, value };
  }
  const earliest = earliestCreation(sentAt, response, clock.now());
  const value = accounts.filter((account) => isAsSent(account, body, earliest));
  return { isFinal: false, value };
}

function isAsSent(account: SeenAccount, body: AccountRequest, earliest: number): boolean {
  const { name, description, createdAt, roles, secrets } = account;
  const { secretExpiresAfterHours: hours } = body;
  return (
    createdAt >= earliest &&
    name === body.name &&
    description === body.description &&
    isSameSet(roles, body.roles) &&
    secrets.every(({ isUsed }) => !isUsed) &&
    (hours === undefined || secrets.some((secret) => isLifetime(secret, secrets, hours)))
  );
}

export function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  const set = new Set(some);
  return set.size === new Set(others).size && others.every((item) => set.has(item));
}
