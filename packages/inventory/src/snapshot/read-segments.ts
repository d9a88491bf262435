const lineFeed = 0x0a;

/** Bytes. A line of all that an organization allows is under 100 kB; a file without line ends must not fill memory. */
export const longestLine = 16 * 1024 * 1024;

/** Bytes. As a text, more would be fresh memory from the system each time: V8 keeps it out of its young generation. */
const segmentSize = 64 * 1024;

/**
 * A piece of a file: whole lines, as many as had arrived, up to that size; what follows the last line end; or a line that does
 * not end.
 */
export type Segment = { kind: "lines" | "rest" | "too-long"; bytes: Uint8Array };

/**
 * Cuts bytes behind line ends. Ends after a segment that is no whole lines. Keeps no chunk: what is carried over to the next one
 * is copied, so that a source may fill the same memory again and again.
 */
export async function* readSegments(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): AsyncGenerator<Segment, void, undefined> {
  const encode = createEncoder();
  let carried: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? encode(chunk) : chunk;
    let start = 0;
    for (let end = endOfLines(bytes, 0); end > start; end = endOfLines(bytes, start)) {
      carried.push(bytes.subarray(start, end));
      yield { kind: "lines", bytes: join(carried, size + end - start) };
      carried = [];
      size = 0;
      start = end;
    }
    if (start === bytes.length) continue;
    carried.push(Uint8Array.from(bytes.subarray(start)));
    size += bytes.length - start;
    if (size > longestLine) {
      yield { kind: "too-long", bytes: new Uint8Array(0) };
      return;
    }
  }
  if (size > 0) yield { kind: "rest", bytes: join(carried, size) };
}

/** Where a segment that begins at `start` ends: behind the last line end that it has room for, else behind the next one. */
function endOfLines(bytes: Uint8Array, start: number): number {
  const end = bytes.lastIndexOf(lineFeed, start + segmentSize - 1) + 1;
  return end > start ? end : bytes.indexOf(lineFeed, start + segmentSize) + 1;
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const joined = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}

/** A pair of surrogates may be cut in two by the end of a string; alone, neither half can be encoded. */
function createEncoder(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  let half = "";
  return (text) => {
    const whole = half + text;
    half = /[\uD800-\uDBFF]$/.test(whole) ? whole.slice(-1) : "";
    return encoder.encode(half === "" ? whole : whole.slice(0, -1));
  };
}
