import type { JournalEntry } from "./journal-entry.ts";

/** Where the steps of rotations are written down before and after they are taken, so that a crash loses none. */
export type Journal = {
  /** What `purser secrets resume` is told to find it again: the path of a file. */
  readonly name: string;
  /** Resolves once the entry would outlast a crash. Throws `JournalError`. */
  append(entry: JournalEntry): Promise<void>;
  /** All entries in order; none for a journal that was not begun. Throws `JournalError`. */
  entries(): Promise<readonly JournalEntry[]>;
};
