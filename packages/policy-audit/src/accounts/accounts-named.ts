import { once } from "../subjects/once.ts";
import type { AccountSubject, OrganizationSubject } from "../subjects/subjects.ts";

/** Returns the accounts of an organization that have a name, however it is capitalized. All of them have to be there. */
export function accountsNamed(
  name: string,
  organization: OrganizationSubject,
): readonly AccountSubject[] {
  return once(organization, byName).get(name.toLowerCase()) ?? [];
}

function byName({ accounts }: OrganizationSubject): ReadonlyMap<string, AccountSubject[]> {
  const named = new Map<string, AccountSubject[]>();
  for (const account of accounts) {
    const name = account.record.name.toLowerCase();
    const others = named.get(name);
    if (others === undefined) named.set(name, [account]);
    else others.push(account);
  }
  return named;
}
