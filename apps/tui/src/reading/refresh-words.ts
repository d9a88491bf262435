import type { Book } from "../book/book.ts";

/** What a reading is compared by with the one before. */
export type Contents = { accounts: ReadonlySet<string>; findings: number };

/** Returns what a book holds now. */
export function contentsOf(book: Book): Contents {
  return {
    accounts: new Set(book.accounts({}).map(({ orgId, id }) => `${orgId} ${id}`)),
    findings: book.findings({}).length,
  };
}

/** Returns how two readings differ, in a few words: "2 accounts new, 1 gone, findings 30 → 28"; undefined if not at all. */
export function refreshWords(before: Contents, after: Contents): string | undefined {
  const fresh = missingFrom(before.accounts, after.accounts);
  const gone = missingFrom(after.accounts, before.accounts);
  const words: string[] = [];
  if (fresh > 0) words.push(`${accountsOf(fresh)} new`);
  if (gone > 0) words.push(`${fresh > 0 ? gone : accountsOf(gone)} gone`);
  if (before.findings !== after.findings) {
    words.push(`findings ${before.findings} → ${after.findings}`);
  }
  return words.length === 0 ? undefined : words.join(", ");
}

function missingFrom(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...others].filter((id) => !some.has(id)).length;
}

function accountsOf(count: number): string {
  return `${count} ${count === 1 ? "account" : "accounts"}`;
}
