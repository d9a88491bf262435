import type { WritableBook } from "../book/create-book.ts";
import { auditAll } from "./audit-all.ts";
import type { Pulse } from "./pulse.ts";
import { readConnections, type Outcome } from "./read-connections.ts";
import { readRecords } from "./read-records.ts";
import type { ReadingOptions } from "./reading-options.ts";
import { contentsOf, refreshWords } from "./refresh-words.ts";
import { watch } from "./watch.ts";

/** What a reading says to the person in front of it. */
export type Notice = { text: string; tone: "good" | "warning" | "danger" };

/** What a reading asks of the browser around it. */
export type ReadingMeans = {
  /** Whether nothing may change on the screen now, because a dialog is open. */
  isHeld: () => boolean;
  notify: (notice: Notice) => void;
  /** Hears that the watch has ended by itself. */
  onWatchEnd: () => void;
  /** How often the platforms answered 429 so far. */
  refusals: () => number;
  /** Milliseconds between two readings of a watch. @default 60000 */
  watchEvery?: number | undefined;
};

/** Whatever goes on between the platforms and the book. */
export type Reading = {
  /** Reads everything for the first time. Resolves when that is over, however it went. */
  start(): Promise<void>;
  /** Reads everything again, or one organization. While something is being read it waits its turn. */
  refresh(orgId?: string): Promise<void>;
  /** Ends what is being read, and keeps what has come in; false where nothing is. */
  cancel(): boolean;
  setWatching(isWatching: boolean): void;
};

type Read = (options: ReadingOptions) => Promise<Outcome & { collectedAt?: number | undefined }>;

/** How a turn ended. */
type Turn = Outcome & { isCanceled: boolean };

/** Returns a reading into a book. It ends for good when its signal says so. */
export function createReading(
  book: WritableBook,
  pulse: Pulse,
  options: ReadingOptions,
  means: ReadingMeans,
): Reading {
  const { clock, signal, records } = options;
  let latest: Promise<unknown> = Promise.resolve();
  /** Readings that wait for their turn, by organization: asked for twice, one does for both. */
  const waiting = new Map<string | undefined, Promise<Turn>>();
  let watching: AbortController | undefined;
  let current: AbortController | undefined;

  /** One at a time: two readings of one organization would overwrite each other. */
  const queue = (orgId: string | undefined, read: Read): Promise<Turn> => {
    const known = waiting.get(orgId);
    if (known !== undefined) return known;
    const turn = latest.then(() => {
      waiting.delete(orgId);
      return attempt(orgId, read);
    });
    waiting.set(orgId, turn);
    latest = turn;
    return turn;
  };

  const attempt = async (orgId: string | undefined, read: Read): Promise<Turn> => {
    const own = new AbortController();
    current = own;
    const refused = means.refusals();
    book.setActivity({ state: book.readAt === undefined ? "reading" : "refreshing" });
    pulse.change();
    let isRateLimited = false;
    try {
      const outcome = await read({ ...options, signal: AbortSignal.any([signal, own.signal]) });
      ({ isRateLimited } = outcome);
      await auditAll(book, options);
      // Of one organization that was read again, the others are as old as before.
      if (orgId === undefined) book.setReadAt(outcome.collectedAt ?? clock.now());
    } catch (error) {
      const message = own.signal.aborted ? "The reading was canceled." : wordsOf(error);
      book.giveUp({ kind: "canceled", operationId: "listOrgServiceAccounts", message });
      // Who cancels it has said so.
      if (!signal.aborted && !own.signal.aborted) {
        means.notify({ text: `reading ended: ${message}`, tone: "danger" });
      }
    }
    current = undefined;
    book.setProgress(undefined);
    book.setActivity({ state: "idle" });
    pulse.changeNow();
    return {
      isRateLimited: isRateLimited || means.refusals() > refused,
      isCanceled: own.signal.aborted || signal.aborted,
    };
  };

  const readFirst: Read = async (own) => {
    if (records === undefined) return readConnections(book, pulse, own);
    const { collectedAt } = await readRecords(book, pulse, records, own);
    return { isRateLimited: false, collectedAt };
  };

  const readAgain = async (orgId: string | undefined, isAsked: boolean): Promise<Outcome> => {
    const before = contentsOf(book);
    const turn = await queue(orgId, (own) => readConnections(book, pulse, own, orgId));
    const words = refreshWords(before, contentsOf(book));
    if (turn.isCanceled) return turn;
    if (words !== undefined) means.notify({ text: `read again: ${words}`, tone: "good" });
    else if (isAsked) means.notify({ text: "read again: nothing has changed", tone: "good" });
    return turn;
  };

  return {
    async start() {
      await queue(undefined, readFirst);
    },
    async refresh(orgId) {
      if (records === undefined) await readAgain(orgId, true);
      else means.notify({ text: "a snapshot cannot be read again", tone: "warning" });
    },
    cancel() {
      current?.abort();
      return current !== undefined;
    },
    setWatching(isWatching) {
      watching?.abort();
      watching = undefined;
      book.setActivity({ watchEvery: undefined });
      pulse.change();
      if (!isWatching) return;
      if (records !== undefined) {
        means.notify({ text: "a snapshot does not change: nothing to watch", tone: "warning" });
        means.onWatchEnd();
        return;
      }
      watching = new AbortController();
      const { signal: own } = watching;
      watch({
        clock,
        signal: AbortSignal.any([signal, own]),
        every: means.watchEvery ?? 60_000,
        isHeld: means.isHeld,
        refresh: () => readAgain(undefined, false),
        onEvery(watchEvery) {
          book.setActivity({ watchEvery });
          pulse.change();
        },
      }).then(
        () => {
          book.setActivity({ watchEvery: undefined });
          means.notify({
            text: "watch ended: the platform asks for fewer requests",
            tone: "warning",
          });
          means.onWatchEnd();
        },
        () => undefined,
      );
    },
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
