import { once } from "../subjects/once.ts";
import type { AccountSubject, OrganizationSubject } from "../subjects/subjects.ts";

/** Returns the accounts of an organization that have a name, however it is capitalized, where it is more than one. */
export function namesakes(
  name: string,
  organization: OrganizationSubject,
): readonly AccountSubject[] {
  return once(organization, shared).get(name.toLowerCase()) ?? [];
}

/** Nearly all names are one account's alone, and cost no list. */
function shared({ accounts }: OrganizationSubject): ReadonlyMap<string, readonly AccountSubject[]> {
  const first = new Map<string, AccountSubject>();
  const named = new Map<string, AccountSubject[]>();
  for (const account of accounts) {
    const name = account.record.name.toLowerCase();
    const other = first.get(name);
    if (other === undefined) first.set(name, account);
    else named.set(name, [...(named.get(name) ?? [other]), account]);
  }
  return named;
}
