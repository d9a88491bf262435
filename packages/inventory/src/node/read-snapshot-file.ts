import { createReadStream } from "node:fs";
import type { InventoryRecord } from "../records.ts";
import { readSnapshot } from "../snapshot/read-snapshot.ts";
import { createNodeDigest } from "./node-digest.ts";

/** Bytes read at once. Fewer and larger pieces: every one of them is a turn of the event loop. */
const pieceSize = 256 * 1024;

/**
 * Reads the snapshot in a file, as `readSnapshot` does. Errors of the file system are thrown as they come; leaving the loop
 * closes the file.
 */
export function readSnapshotFile(path: string): AsyncGenerator<InventoryRecord, void, undefined> {
  const chunks = createReadStream(path, { highWaterMark: pieceSize });
  return readSnapshot(chunks as AsyncIterable<Uint8Array>, {
    createDigest: createNodeDigest,
    source: path,
  });
}
