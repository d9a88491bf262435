import type { Journal } from "./journal.ts";
import type { JournalEntry } from "./journal-entry.ts";

/** Returns a journal that ends with this process: for what is emulated, and for tests. */
export function createMemoryJournal(name = "memory"): Journal {
  const kept: JournalEntry[] = [];
  return {
    name,
    append(entry) {
      kept.push(structuredClone(entry));
      return Promise.resolve();
    },
    entries: () => Promise.resolve([...kept]),
  };
}
