import type { Clock } from "@purser/core";
import type { InventoryRecord } from "@purser/inventory";
import type { Policy } from "@purser/policy-audit";
import type { BrowserConnection } from "../connection.ts";
import type { Previous } from "./previous-of.ts";

/** What there is to read, and what it is held against. */
export type ReadingOptions = {
  connections: readonly BrowserConnection[];
  /** Records to show in place of what connections see: a snapshot. */
  records?: AsyncIterable<InventoryRecord> | undefined;
  policy: Policy;
  previous?: Previous;
  clock: Clock;
  signal: AbortSignal;
};
