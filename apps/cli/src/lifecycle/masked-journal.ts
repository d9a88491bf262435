import type { Journal, JournalEntry } from "@purser/lifecycle";
import { redact } from "../errors/redact.ts";

/** Returns a journal that writes names down without the secrets that somebody may have pasted into them. */
export function maskedJournal(journal: Journal): Journal {
  return {
    name: journal.name,
    append: (entry) => journal.append(maskNames(entry)),
    entries: () => journal.entries(),
  };
}

function maskNames(entry: JournalEntry): JournalEntry {
  if (entry.entry === "rotation") return { ...entry, accountName: redact(entry.accountName) };
  if (entry.entry !== "job") return entry;
  const accounts = entry.accounts.map((account) => ({
    ...account,
    accountName: redact(account.accountName),
  }));
  return { ...entry, accounts };
}
