import type { CreateDigest } from "../digest/digest.ts";
import type { FooterRecord, InventoryRecord } from "../records.ts";
import { createSnapshotWriter } from "./snapshot-writer.ts";

/** Characters that are handed on at once: large enough that a sink is not what takes the time. */
const pieceSize = 64 * 1024;

export type WriteSnapshotOptions = {
  /** @default SHA-256 in JavaScript; `createNodeDigest` of `@purser/inventory/node` is faster */
  createDigest?: CreateDigest;
  /** Ends the writing, with its reason, before the next record. */
  signal?: AbortSignal;
};

/**
 * Writes records as a snapshot, whole lines at a time, into `sink`, which is waited for. A footer among the records is
 * replaced by the right one, which is returned. Throws a `SnapshotError` for records that are out of order.
 */
export async function writeSnapshot(
  records: AsyncIterable<InventoryRecord> | Iterable<InventoryRecord>,
  sink: (text: string) => void | Promise<void>,
  options: WriteSnapshotOptions = {},
): Promise<FooterRecord> {
  const { signal, ...rest } = options;
  const writer = createSnapshotWriter(rest);
  let piece = "";
  for await (const record of records) {
    signal?.throwIfAborted();
    piece += writer.line(record);
    if (piece.length < pieceSize) continue;
    await sink(piece);
    piece = "";
  }
  signal?.throwIfAborted();
  const { line, footer } = writer.end();
  await sink(piece + line);
  return footer;
}
