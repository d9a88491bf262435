import { JournalError } from "../../journal/journal-error.ts";
import type { Journal } from "../../journal/journal.ts";

/** A journal in a file, which no other process works on at the same time. */
export type FileJournal = Journal & {
  /** Lets other processes have it. */
  close(): Promise<void>;
};

export type NewJournalOptions = {
  /** @default `journalFolder()` */
  folder?: string;
  /** Milliseconds since the epoch, for its name. */
  now: number;
};

/** Returns a new journal. Its file is made with the first entry, so that what is only planned leaves none. */
export function createFileJournal(options: NewJournalOptions): FileJournal {
  throw new JournalError("unwritable", `Not there yet: ${options.now}`);
}

/** Opens a journal that exists. Throws `JournalError`: also where another process works on it, or where it was altered. */
export function openFileJournal(path: string): Promise<FileJournal> {
  return Promise.reject(new JournalError("unreadable", `Not there yet: ${path}`));
}
