import type { Call } from "../call.ts";
import type { Account } from "../state/records.ts";

/** Leaves out accounts the platform manages (those of MCP configurations), unless `includeSystemManaged` asks for them. */
export function listedAccounts(call: Call, accounts: Iterable<Account>): Account[] {
  const isEveryoneListed = call.query["includeSystemManaged"] === true;
  return [...accounts].filter((account) => isEveryoneListed || !account.isSystemManaged);
}
