import type { ClientEvent } from "@purser/core";
import type { InventoryRecord } from "@purser/inventory";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { openConnections } from "../connections/connections.ts";
import { printEvent } from "../connections/print-event.ts";
import type { Failure } from "../errors/failure.ts";
import { InterruptedError } from "../errors/interrupted-error.ts";
import type { Io } from "../io.ts";
import { packageVersion } from "../package-version.ts";
import { createCollectProgress } from "./collect-progress.ts";
import { readSnapshots } from "./read-snapshots.ts";

/** Where an audit gets its records, and what kept some of them from being there. */
export type Inventory = {
  records: AsyncIterable<InventoryRecord>;
  /** Milliseconds since the epoch: the instant that ages are counted to. */
  now: number;
  /** Connections whose organizations could not be listed. */
  failures: readonly Failure[];
  /** Whether the connections see no organization at all. */
  isEmpty: boolean;
};

/** Returns the records of snapshots, or of every organization that the connections see. */
export async function openInventory(
  snapshots: readonly string[],
  options: GlobalOptions,
  io: Io,
): Promise<Inventory> {
  const now = options.now ?? io.clock.now();
  if (snapshots.length > 0) {
    return { records: readSnapshots(snapshots), now, failures: [], isEmpty: false };
  }
  const format = options.json || options.ndjson ? "json" : "text";
  const over = new AbortController();
  const signal = AbortSignal.any([io.signal, over.signal]);
  const onEvent = (event: ClientEvent): void => {
    if (options.verbose && !over.signal.aborted) printEvent(event, io.stderr, format);
  };
  const connections = await openConnections(options, io, { now, onEvent, signal });
  const { organizationTargets } = await import("./organization-targets.ts");
  const { targets, failures } = await organizationTargets(connections, signal);
  const { collectAll } = await import("@purser/inventory");
  const progress = createCollectProgress(io.stderr, {
    isWanted: !options.quiet && !options.verbose && format === "text",
  });
  const collected = collectAll(targets, {
    tool: { name: "purser", version: packageVersion() },
    collectedAt: new Date(now).toISOString().replace(".000Z", "Z"),
    clock: io.clock,
    priority: "batch",
    onProgress: progress.onProgress,
    signal,
  });
  const records = untilInterrupted(collected, io.signal, finish);
  return { records, now, failures, isEmpty: targets.length === 0 };

  function finish(): void {
    over.abort();
    progress.clear();
  }
}

/** Says in one way that somebody asked for an end, whatever was under way. */
async function* untilInterrupted(
  records: AsyncIterable<InventoryRecord>,
  interruption: AbortSignal,
  finish: () => void,
): AsyncGenerator<InventoryRecord, void, undefined> {
  try {
    yield* records;
  } catch (error) {
    throw interruption.aborted ? new InterruptedError("Reading the organizations") : error;
  } finally {
    finish();
  }
}
