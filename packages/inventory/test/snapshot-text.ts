import { gather } from "./gather.ts";
import type { InventoryRecord } from "../src/records.ts";
import { readSnapshot } from "../src/snapshot/read-snapshot.ts";
import { SnapshotError } from "../src/snapshot/snapshot-error.ts";
import { writeSnapshot } from "../src/snapshot/write-snapshot.ts";
import { createNodeDigest } from "../src/node/node-digest.ts";

/** Returns the snapshot of records as one text. */
export async function snapshotText(
  records: AsyncIterable<InventoryRecord> | Iterable<InventoryRecord>,
): Promise<string> {
  let text = "";
  await writeSnapshot(
    records,
    (piece) => {
      text += piece;
    },
    { createDigest: createNodeDigest },
  );
  return text;
}

/** Reads all records of a snapshot, or returns the error that refuses it. Throws any other. */
export async function readAll(
  chunks: Iterable<Uint8Array | string>,
): Promise<InventoryRecord[] | SnapshotError> {
  try {
    return await gather(readSnapshot(chunks, { createDigest: createNodeDigest }));
  } catch (error) {
    if (error instanceof SnapshotError) return error;
    throw error;
  }
}

/** As `readAll`, for what must be refused. */
export async function refusalOf(chunks: Iterable<Uint8Array | string>): Promise<SnapshotError> {
  const read = await readAll(chunks);
  if (read instanceof SnapshotError) return read;
  throw new Error(`Nothing was wrong with ${read.length} records.`);
}
