import type { InventoryRecord } from "../records.ts";
import { readSnapshot } from "../snapshot/read-snapshot.ts";
import { createNodeDigest } from "./node-digest.ts";
import { readChunks } from "./read-chunks.ts";

/**
 * Reads the snapshot in a file, as `readSnapshot` does. Errors of the file system are thrown as they come; leaving the loop
 * closes the file.
 */
export function readSnapshotFile(path: string): AsyncGenerator<InventoryRecord, void, undefined> {
  return readSnapshot(readChunks(path), { createDigest: createNodeDigest, source: path });
}
