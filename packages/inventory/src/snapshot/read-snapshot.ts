import type { InventoryRecord } from "../records.ts";
import { readBatches, type ReadSnapshotOptions } from "./read-snapshot-batches.ts";

/**
 * Reads a snapshot line by line, in constant memory: yields its records, the head first and the footer last. Throws a
 * `SnapshotError` that names the line at fault for a file that is truncated, altered, out of order, of a newer version, or
 * something else. The digest stands in the last line: nothing of a snapshot counts before it has been read to its end.
 *
 * @example
 * import { readSnapshot } from "@purser/inventory";
 *
 * const { body } = await fetch("https://example.com/purser.snapshot.ndjson");
 * for await (const record of readSnapshot(body)) {
 *   if (record.record === "account") console.log(record.clientId, record.roles);
 * }
 */
export async function* readSnapshot(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  options: ReadSnapshotOptions = {},
): AsyncGenerator<InventoryRecord, void, undefined> {
  for await (const records of readBatches(chunks, options)) yield* records;
}
