import type { JournalEntry } from "../run/journal.ts";
import type { Site } from "../run/site.ts";
import { RefusedRunError } from "./refused-run.ts";

/** Throws `RefusedRunError` where a journal names what was there before the run: it would be deleted as the run's own. */
export function checkJournal(
  entries: readonly JournalEntry[],
  { accounts, self }: Pick<Site, "accounts" | "self">,
): void {
  for (const { clientId } of entries) {
    if (clientId === undefined) continue;
    if (clientId !== self && !accounts.has(clientId)) continue;
    throw foreignAccount(clientId);
  }
}

/** What is said of an account that a journal names and the run did not make. */
export function foreignAccount(clientId: string): RefusedRunError {
  return new RefusedRunError(
    "journal",
    `The journal holds a foreign account: ${clientId} was not made by the run it is of.`,
    "Look at it, and at who could write the journal; then delete the journal.",
  );
}
