import { open } from "node:fs/promises";

/** Bytes read at once. */
const chunkSize = 256 * 1024;

/**
 * Reads a file chunk by chunk, all into the same memory: a chunk holds until the next one is asked for. Fresh memory for each,
 * as a stream takes it, costs more than the reading. Leaving the loop closes the file.
 */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(path, "r");
  try {
    const buffer = new Uint8Array(chunkSize);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunkSize, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
