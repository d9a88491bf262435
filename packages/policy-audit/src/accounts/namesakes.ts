import { once } from "../subjects/once.ts";
import type { AccountSubject, OrganizationSubject } from "../subjects/subjects.ts";

const none: readonly never[] = [];

/** Returns the other accounts of an account's organization that have its name, however it is capitalized. */
export function namesakes(account: AccountSubject): readonly AccountSubject[] {
  const group = once(account.organization, groups).get(account);
  return group === undefined ? none : group.filter((other) => other !== account);
}

/** Nearly all names are one account's alone, and make no group. */
function groups({
  accounts,
}: OrganizationSubject): ReadonlyMap<AccountSubject, readonly AccountSubject[]> {
  const firsts = new Map<string, AccountSubject>();
  const grouped = new Map<AccountSubject, AccountSubject[]>();
  for (const account of accounts) {
    const name = account.record.name.toLowerCase();
    const first = firsts.get(name);
    if (first === undefined) {
      firsts.set(name, account);
      continue;
    }
    const group = grouped.get(first) ?? [first];
    group.push(account);
    grouped.set(first, group).set(account, group);
  }
  return grouped;
}
