import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { AccountRecord } from "@purser/inventory";

/** The accounts of one organization, in memory in one way or another. */
export type StoredAccounts = {
  at(index: number): AccountRecord;
  all(): readonly AccountRecord[];
  /** To be called when others have taken their place. Whoever still holds them may go on asking. */
  drop(): void;
};

/** Keeps the records of accounts. */
export type RecordShelf = { store(accounts: readonly AccountRecord[]): StoredAccounts };

type Entry = { count: number; open: readonly AccountRecord[] | undefined; packed?: Buffer };

/**
 * Returns a shelf that keeps the records of so many accounts open: those that were looked at last. The others lie there
 * packed, in a tenth of the memory, and cost a few milliseconds for an organization when somebody looks into it.
 */
export function createRecordShelf(mostOpen = 2000): RecordShelf {
  /** What is open, the longest unused first. */
  const open = new Set<Entry>();
  let openAccounts = 0;

  const use = (entry: Entry): readonly AccountRecord[] => {
    if (entry.open !== undefined) {
      if (open.delete(entry)) open.add(entry);
      return entry.open;
    }
    const text = inflateRawSync(entry.packed ?? Buffer.alloc(0)).toString("utf8");
    const records = JSON.parse(text) as AccountRecord[];
    keepOpen(entry, records);
    return records;
  };

  const keepOpen = (entry: Entry, records: readonly AccountRecord[]): void => {
    entry.open = records;
    open.add(entry);
    openAccounts += entry.count;
    for (const oldest of open) {
      if (openAccounts <= mostOpen || oldest === entry) break;
      oldest.packed ??= deflateRawSync(JSON.stringify(oldest.open), { level: 1 });
      close(oldest);
    }
  };

  const close = (entry: Entry): void => {
    entry.open = undefined;
    forget(entry);
  };

  /** What is forgotten stays as it is: a row that somebody still holds can be asked for its record. */
  const forget = (entry: Entry): void => {
    if (open.delete(entry)) openAccounts -= entry.count;
  };

  return {
    store(accounts) {
      const entry: Entry = { count: accounts.length, open: undefined };
      keepOpen(entry, accounts);
      return {
        at(index) {
          const record = use(entry)[index];
          if (record === undefined) throw new RangeError("There is no such account on the shelf.");
          return record;
        },
        all: () => use(entry),
        drop: () => forget(entry),
      };
    },
  };
}
