import type { ServiceAccount } from "@purser/core";
import type { Fact } from "@purser/inventory";
import type { Verdict } from "./verdict.ts";

/** Names need not be unique, but a second account of a name is more often a mistake than meant. */
export function sameName(name: string, accounts: Fact<readonly ServiceAccount[]>): Verdict {
  if (accounts.state !== "ok") return undefined;
  const same = accounts.value.filter((account) => account.name === name);
  if (same.length === 0) return undefined;
  const ids = same.map(({ clientId }) => clientId).join(", ");
  return { warning: `There is an account of this name already: ${ids}.` };
}
