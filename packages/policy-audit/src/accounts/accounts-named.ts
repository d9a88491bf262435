import type { AccountSubject, OrganizationSubject } from "../subjects/subjects.ts";

type Index = { accounts: number; byName: ReadonlyMap<string, readonly AccountSubject[]> };

/** An organization's accounts do not change once they are all there, and every one of them asks for the others. */
const indexes = new WeakMap<readonly AccountSubject[], Index>();

/** Returns the accounts of an organization that have a name, however it is capitalized. */
export function accountsNamed(
  name: string,
  { accounts }: OrganizationSubject,
): readonly AccountSubject[] {
  let index = indexes.get(accounts);
  if (index?.accounts !== accounts.length) {
    index = { accounts: accounts.length, byName: byName(accounts) };
    indexes.set(accounts, index);
  }
  return index.byName.get(name.toLowerCase()) ?? [];
}

function byName(accounts: readonly AccountSubject[]): Map<string, AccountSubject[]> {
  const named = new Map<string, AccountSubject[]>();
  for (const account of accounts) {
    const name = account.record.name.toLowerCase();
    const others = named.get(name);
    if (others === undefined) named.set(name, [account]);
    else others.push(account);
  }
  return named;
}
