import type { Client } from "@purser/core";
import type { InventoryRecord, SnapshotRecord } from "../records.ts";
import { collect } from "./collect.ts";
import type { CollectOptions } from "./collect-options.ts";
import { sortBy } from "./reads.ts";
import { joinProgress } from "./join-progress.ts";

/** An organization and the connection that reads it. */
export type CollectTarget = {
  client: Client;
  orgId: string;
  /** As in `CollectOptions`. */
  self?: string;
  requestCount?: () => number;
};

export type CollectAllOptions = Omit<CollectOptions, "self" | "requestCount" | "onPart"> & {
  /** Who takes the snapshot. */
  tool: SnapshotRecord["tool"];
  /** ISO 8601. @default the clock's time when it begins */
  collectedAt?: string;
  /** Organizations under way at the same time; as many, and one more, are held in memory. @default 4 */
  organizationsAtOnce?: number;
};

/**
 * Reads organizations over their connections and yields all of a snapshot but its footer, which `writeSnapshot` makes: the
 * head, then the organizations by ID. Progress is that of all that have begun. An organization that is named twice is read
 * once, over the connection that comes first. Throws only when it is aborted.
 *
 * @example
 * import { collectAll } from "@purser/inventory";
 * import { writeSnapshotFile } from "@purser/inventory/node";
 *
 * const tool = { name: "my-audit", version: "1.0.0" };
 * await writeSnapshotFile("purser.ndjson", collectAll([{ client: atlas, orgId }], { tool }));
 */
export async function* collectAll(
  targets: readonly CollectTarget[],
  options: CollectAllOptions,
): AsyncGenerator<InventoryRecord, void, undefined> {
  const { tool, organizationsAtOnce = 4, onProgress, signal, ...rest } = options;
  const collectedAt =
    options.collectedAt ?? new Date(options.clock?.now() ?? Date.now()).toISOString();
  yield { record: "snapshot", schemaVersion: 1, tool, collectedAt };

  const left = new AbortController();
  const either = signal ? AbortSignal.any([signal, left.signal]) : left.signal;
  const report = onProgress && joinProgress(onProgress);
  const read = async ({ client, orgId, ...own }: CollectTarget): Promise<InventoryRecord[]> => {
    const heard = report && { onProgress: report() };
    const records: InventoryRecord[] = [];
    const collected = collect(client, orgId, { ...rest, ...own, ...heard, signal: either });
    for await (const record of collected) records.push(record);
    return records;
  };

  const waiting = firstOfEach(targets);
  const ahead: Promise<InventoryRecord[]>[] = [];
  try {
    while (waiting.length > 0 || ahead.length > 0) {
      while (waiting.length > 0 && ahead.length < organizationsAtOnce) {
        const target = waiting.shift();
        if (!target) break;
        const block = read(target);
        // A failure belongs to whoever takes the block, who may come later or never.
        block.catch(() => undefined);
        ahead.push(block);
      }
      yield* (await ahead.shift()) ?? [];
    }
  } finally {
    left.abort();
  }
}

function firstOfEach(targets: readonly CollectTarget[]): CollectTarget[] {
  const byId = new Map(targets.toReversed().map((target) => [target.orgId, target]));
  return sortBy([...byId.values()], ({ orgId }) => orgId);
}
