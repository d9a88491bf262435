import type { Json } from "@purser/spec";
import { textOf } from "../exchange/exchange.ts";
import type { JournalEntry, Opening } from "../run/journal.ts";
import { foreignAccount } from "./check-journal.ts";
import { isMarked, markOf } from "./marks.ts";

/** A journal that a run left behind. */
export type LeftJournal = { head: Opening & { runId: string }; entries: readonly JournalEntry[] };

/** What a sweep goes by. */
export type SweptScene = {
  /** Accounts of the organization by client ID. */
  accounts: ReadonlyMap<string, Json>;
  self: string | undefined;
  /** Milliseconds since the epoch. */
  now: number;
};

/**
 * Returns the accounts that a journal's run made and that are there still: those it names, and those that bear its mark.
 * Throws `RefusedRunError` where it names one that the run cannot have made.
 */
export function leftOfJournal(
  { head, entries }: LeftJournal,
  { accounts, self }: SweptScene,
): string[] {
  const left = new Set<string>();
  for (const { clientId, state } of entries) {
    if (clientId === undefined || state === "gone") continue;
    const account = accounts.get(clientId);
    const isOlder = clientId === self || head.accounts.includes(clientId);
    if (isOlder || (account !== undefined && !canBeOf(head, account)))
      throw foreignAccount(clientId);
    if (account !== undefined) left.add(clientId);
  }
  for (const [clientId, account] of accounts) {
    if (clientId === self || head.accounts.includes(clientId)) continue;
    if (isMarked(account, head.runId)) left.add(clientId);
  }
  return [...left].toReversed();
}

/** Returns the accounts that bear the mark of any run and were made longer ago than so many milliseconds. */
export function leftByName({ accounts, self, now }: SweptScene, olderThan: number): string[] {
  const left: string[] = [];
  for (const [clientId, account] of accounts) {
    const createdAt = Date.parse(textOf(account, "createdAt") ?? "");
    const isOld = Number.isFinite(createdAt) && now - createdAt >= olderThan;
    if (clientId !== self && markOf(account) !== undefined && isOld) left.push(clientId);
  }
  return left.toReversed();
}

/** Milliseconds by which the service's clock may be behind this machine's. */
const skew = 300_000;

/** Whether a run can have made an account: it bears its mark, or lost it to a change and came after the run began. */
function canBeOf({ runId, at }: LeftJournal["head"], account: Json): boolean {
  if (isMarked(account, runId)) return true;
  const createdAt = Date.parse(textOf(account, "createdAt") ?? "");
  return createdAt >= Date.parse(at) - skew;
}
