import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import type { FooterRecord, InventoryRecord } from "../records.ts";
import { writeSnapshot } from "../snapshot/write-snapshot.ts";
import { createNodeDigest } from "./node-digest.ts";

/**
 * Writes records as a snapshot into a file that only its owner can read (mode 0600). The file appears when it is whole:
 * until then the lines are in a file beside it, which is removed when something fails or `signal` aborts, and what was at
 * `path` before stays as it was. Returns the footer.
 */
export async function writeSnapshotFile(
  path: string,
  records: AsyncIterable<InventoryRecord> | Iterable<InventoryRecord>,
  options: { signal?: AbortSignal } = {},
): Promise<FooterRecord> {
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  const file = await open(unfinished, "wx", 0o600);
  try {
    let footer: FooterRecord;
    try {
      const sink = async (text: string) => {
        await file.writeFile(text);
      };
      footer = await writeSnapshot(records, sink, { ...options, createDigest: createNodeDigest });
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    return footer;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
