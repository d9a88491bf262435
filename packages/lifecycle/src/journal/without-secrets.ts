import { maskSecrets } from "@purser/inventory";
import type { JobEntry, RotationEntry } from "./journal-entry.ts";

/** Returns what begins a journal without the secrets that somebody may have pasted into the names of accounts. */
export function withoutSecrets<Entry extends RotationEntry | JobEntry>(entry: Entry): Entry {
  if (entry.entry === "rotation") return { ...entry, accountName: maskSecrets(entry.accountName) };
  const accounts = entry.accounts.map((account) => ({
    ...account,
    accountName: maskSecrets(account.accountName),
  }));
  return { ...entry, accounts };
}
