import type { CreateDigest, Digest } from "../digest/digest.ts";
import { createNobleDigest } from "../digest/noble-digest.ts";
import type { FooterRecord, InventoryRecord } from "../records.ts";
import { footerLine } from "./footer.ts";
import { readSegments, longestLine } from "./read-segments.ts";
import { createRecordOrder, schemaVersion, type RecordOrder } from "./record-order.ts";
import { toRecord } from "./record-shape.ts";
import { SnapshotError, type SnapshotFault } from "./snapshot-error.ts";

export type ReadSnapshotOptions = {
  /** @default SHA-256 in JavaScript; `createNodeDigest` of `@purser/inventory/node` is faster */
  createDigest?: CreateDigest;
  /** What errors call it, such as a path. @default "the snapshot" */
  source?: string;
};

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
  const { createDigest = createNobleDigest, source } = options;
  const digest = withheldDigest(createDigest());
  const order = createRecordOrder();
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let line = 0;
  let footer: { record: FooterRecord; text: string } | undefined;
  const refuse = (fault: SnapshotFault, reason: string, cause?: unknown): SnapshotError =>
    new SnapshotError(fault, line, reason, source, cause === undefined ? undefined : { cause });

  for await (const { kind, bytes } of readSegments(chunks)) {
    line++;
    if (kind === "rest") throw refuse("truncated", "it has no end");
    if (kind === "too-long")
      throw refuse("line-too-long", `it is longer than ${longestLine} bytes`);
    digest.update(bytes);
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch (error) {
      throw refuse("altered", "from here on it is not all UTF-8", error);
    }
    for (let start = 0; start < text.length; line++) {
      const end = text.indexOf("\n", start);
      const record = parseRecord(text.slice(start, end), order, refuse);
      if (record.record === "footer") footer = { record, text: text.slice(start, end) };
      else yield record;
      start = end + 1;
    }
    line--;
  }

  if (!footer) throw refuse("truncated", "the snapshot ends here, without its footer");
  const { counts } = order;
  const sha256 = digest.hex();
  if (footerLine({ counts, sha256 }) !== footer.text) {
    throw refuse("altered", differenceOf(footer.record, { counts, sha256 }));
  }
  yield footer.record;
}

type Refuse = (fault: SnapshotFault, reason: string, cause?: unknown) => SnapshotError;

function parseRecord(text: string, order: RecordOrder, refuse: Refuse): InventoryRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse(order.isAtStart ? "not-a-snapshot" : "malformed", "it is not JSON", error);
  }
  const version = newerVersionOf(value);
  if (version !== undefined) {
    const reason = `the snapshot is of version ${version}, and this reads version ${schemaVersion}`;
    throw refuse("newer-version", reason);
  }
  const record = toRecord(value);
  if ("problem" in record) {
    throw refuse(order.isAtStart ? "not-a-snapshot" : "malformed", record.problem);
  }
  const fault = order.follow(record);
  if (fault) throw refuse(fault.fault, fault.reason);
  return record;
}

/** Asked before anything else: what a newer version has in its lines is not known here. */
function newerVersionOf(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null || !("schemaVersion" in value)) return undefined;
  const { schemaVersion: version } = value;
  return typeof version === "number" && version > schemaVersion ? version : undefined;
}

function differenceOf(
  footer: FooterRecord,
  { counts, sha256 }: Pick<FooterRecord, "counts" | "sha256">,
): string {
  if (footer.sha256 !== sha256) return `its digest is not that of the lines above (${sha256})`;
  const { organizations, projects, accounts } = counts;
  return `above it stand ${organizations} organizations, ${projects} projects and ${accounts} accounts, and it says otherwise`;
}

/** The digest is of all bytes before the last line, and which is the last is known at the end only. */
function withheldDigest(digest: Digest): Digest {
  let last: Uint8Array | undefined;
  return {
    update(lines) {
      if (last) digest.update(last);
      const start = lines.lastIndexOf(0x0a, lines.length - 2) + 1;
      if (start > 0) digest.update(lines.subarray(0, start));
      // A copy: the memory may be filled anew before it is known whether this is the last.
      last = Uint8Array.from(lines.subarray(start));
    },
    hex: () => digest.hex(),
  };
}
