import type { Book } from "../book/book.ts";
import type { VaultView } from "../changes/vault.ts";
import type { BrowserConnection } from "../connection.ts";
import type { JobBoardView } from "../jobs/job-board.ts";
import type { Remapping } from "../keys/remapping.ts";
import type { RowsCache } from "../lists/rows-cache.ts";
import type { Trace } from "../trace/trace.ts";

/** What reducers and views read beside the state. They change none of it. */
export type World = {
  book: Book;
  connections: readonly BrowserConnection[];
  /** Milliseconds since the epoch: the instant that ages are counted to. */
  now: number;
  rowsCache: RowsCache;
  trace: Trace;
  /** One-time secrets; left out where none may be shown, for its text would stay behind. */
  vault?: VaultView;
  jobs?: JobBoardView;
  /** Keys as the person wants them; left out: as actions come. */
  remapping?: Remapping;
};
