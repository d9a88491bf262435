import type { Client, ServiceAccount } from "@purser/core";
import type { Cause, Fact } from "../records.ts";
import { toRecord } from "../snapshot/record-shape.ts";
import { notOffered, unexpectedAnswer, unreadable } from "./cause.ts";
import { maskSecrets } from "./mask-secrets.ts";
import type { ListedAccount, OnPart } from "./part.ts";
import { sortBy, type ListReading, type Reads } from "./reads.ts";
import { secretOrder, toSecret } from "./to-records.ts";

/** The accounts of an organization, sorted; `cause` says why these are not all. */
export type AccountsReading = {
  accounts: ListedAccount[];
  /** How many of them Atlas does not manage, as far as that is known. */
  own: number;
  cause?: Cause;
};

const operationId = "listOrgServiceAccounts";

/**
 * Reads the accounts of an organization; on Atlas with and without those that Atlas manages, for a listed account does not say
 * which it is.
 */
export async function readAccounts(
  client: Client,
  orgId: string,
  reads: Reads,
  onPart?: OnPart,
): Promise<AccountsReading> {
  const tell =
    (isSystemManaged: Fact<boolean>) =>
    (items: readonly ServiceAccount[]): void => {
      if (onPart === undefined) return;
      const accounts = items.flatMap((item) => toAccount(orgId, item, () => isSystemManaged) ?? []);
      onPart({ part: "accounts", accounts });
    };
  if (client.platform === "cloud-manager") {
    const { serviceAccounts } = client.organization(orgId);
    const isSystemManaged = unreadable<boolean>(notOffered("includeSystemManaged"));
    const all = await reads.list(
      operationId,
      (options) => serviceAccounts.list(options),
      identified,
      tell(isSystemManaged),
    );
    return toAccounts(orgId, all, () => isSystemManaged);
  }
  const { serviceAccounts } = client.organization(orgId);
  const listed = (includeSystemManaged: boolean) =>
    reads.list(
      operationId,
      (options) => serviceAccounts.list({ ...options, includeSystemManaged }),
      identified,
      includeSystemManaged ? undefined : tell({ state: "ok", value: false }),
    );
  const [all, own] = await Promise.all([listed(true), listed(false)]);
  const ownIds = new Set(own.items.map(({ clientId }) => clientId));
  const isSystemManaged = (clientId: string): Fact<boolean> => {
    if (ownIds.has(clientId)) return { state: "ok", value: false };
    return own.cause ? unreadable(own.cause) : { state: "ok", value: true };
  };
  // Where the fuller list is cut short, the other one may know more.
  const items = new Map([...own.items, ...all.items].map((account) => [account.clientId, account]));
  return toAccounts(orgId, { ...all, items: [...items.values()] }, isSystemManaged, ownIds.size);
}

function toAccounts(
  orgId: string,
  { items, cause }: ListReading<ServiceAccount>,
  systemManaged: (clientId: string) => Fact<boolean>,
  own = items.length,
): AccountsReading {
  const accounts: ListedAccount[] = [];
  let malformed: Cause | undefined;
  for (const item of items) {
    const account = toAccount(orgId, item, systemManaged);
    if (account) accounts.push(account);
    else
      malformed = unexpectedAnswer(operationId, "has an account in it that is not as documented");
  }
  const failure = cause ?? malformed;
  return {
    accounts: sortBy(accounts, ({ clientId }) => clientId),
    own,
    ...(failure && { cause: failure }),
  };
}

function toAccount(
  orgId: string,
  item: ServiceAccount,
  systemManaged: (clientId: string) => Fact<boolean>,
): ListedAccount | undefined {
  const { clientId, name, description, createdAt, roles, secrets } = item;
  const empty: Fact<never[]> = { state: "ok", value: [] };
  try {
    const account: ListedAccount = {
      record: "account",
      orgId,
      clientId,
      name: maskSecrets(name),
      description: maskSecrets(description),
      createdAt,
      roles: roles.toSorted(),
      systemManaged: systemManaged(clientId),
      secrets: sortBy(secrets.map(toSecret), secretOrder),
    };
    const whole = { ...account, assignments: empty, accessList: empty };
    return "problem" in toRecord(whole) ? undefined : account;
  } catch {
    // A list where the documentation has one would have had these methods.
    return undefined;
  }
}

/** Throws for what is no account at all: without its ID, nobody can tell which of them a list leaves out. */
function identified(account: ServiceAccount): ServiceAccount {
  if (typeof account.clientId !== "string") throw new TypeError("An account has no client ID.");
  return account;
}
