import type { InventoryRecord } from "../records.ts";
import { readSnapshot } from "../snapshot/read-snapshot.ts";
import { readSnapshotBatches } from "../snapshot/read-snapshot-batches.ts";
import { createNodeDigest } from "./node-digest.ts";
import { readChunks } from "./read-chunks.ts";

/**
 * Reads the snapshot in a file, as `readSnapshot` does. Errors of the file system are thrown as they come; leaving the loop
 * closes the file.
 */
export function readSnapshotFile(path: string): AsyncGenerator<InventoryRecord, void, undefined> {
  return readSnapshot(readChunks(path), { createDigest: createNodeDigest, source: path });
}

/** Reads the snapshot in a file, as `readSnapshotBatches` does: for loops over very many records. */
export function readSnapshotFileBatches(
  path: string,
): AsyncGenerator<InventoryRecord[], void, undefined> {
  return readSnapshotBatches(readChunks(path), { createDigest: createNodeDigest, source: path });
}
