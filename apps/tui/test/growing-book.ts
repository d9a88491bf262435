import { presetPolicy } from "@purser/policy-audit";
import type { InventoryRecord } from "@purser/inventory";
import type { Book } from "../src/book/book.ts";
import { openReading } from "../src/reading/open-reading.ts";
import { stillClock } from "./demo-world.ts";

/** A book that grows when it is told to. */
export type GrowingBook = {
  book: Book;
  /** Reads on to the end of an organization; after the last one nothing more comes. */
  grow(): Promise<void>;
};

/** Returns a book over records that come one organization at a time. */
export function growingBook(records: readonly InventoryRecord[]): GrowingBook {
  let release = (): void => undefined;
  let isOver = false;
  let waiting = createGate();
  async function* gated(): AsyncIterable<InventoryRecord> {
    for (const record of records) {
      if (record.record === "organization") {
        const gate = createGate();
        release = () => gate.open();
        waiting.open();
        await gate.opened;
      }
      yield record;
    }
  }
  const { book, reading } = openReading(
    {
      connections: [],
      records: gated(),
      policy: presetPolicy("recommended"),
      clock: stillClock(),
      signal: new AbortController().signal,
    },
    { dispatch: () => undefined, getState: () => ({ dialog: undefined }) },
  );
  const done = reading.start().then(() => {
    isOver = true;
    waiting.open();
  });
  return {
    book,
    async grow() {
      if (isOver) return;
      await waiting.opened;
      waiting = createGate();
      release();
      await Promise.race([waiting.opened, done]);
    },
  };
}

function createGate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
