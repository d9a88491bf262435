import type { AccountRecord } from "@purser/inventory";
import type { AccountMatch } from "./policy.ts";

/** Whether an entry of a policy is about an account. */
export function matchesAccount({ clientIds, name }: AccountMatch, account: AccountRecord): boolean {
  if (clientIds !== undefined && !clientIds.has(account.clientId)) return false;
  return name === undefined || name.test(account.name);
}
