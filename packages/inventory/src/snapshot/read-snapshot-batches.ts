import type { CreateDigest } from "../digest/digest.ts";
import { createNobleDigest } from "../digest/noble-digest.ts";
import type { FooterRecord, InventoryRecord } from "../records.ts";
import { footerLine } from "./footer.ts";
import { readSegments, longestLine } from "./read-segments.ts";
import { createRecordOrder, schemaVersion } from "./record-order.ts";
import { toRecord } from "./record-shape.ts";
import { readWholeAccount } from "./whole-account.ts";
import { SnapshotError, type SnapshotFault } from "./snapshot-error.ts";

export type ReadSnapshotOptions = {
  /** @default SHA-256 in JavaScript; `createNodeDigest` of `@purser/inventory/node` is faster */
  createDigest?: CreateDigest;
  /** What errors call it, such as a path. @default "the snapshot" */
  source?: string;
};

/**
 * Reads a snapshot as `readSnapshot` does, and yields its records some 64 kB of them at a time: in a loop over a million,
 * waiting for each takes as long as checking it. A batch with a fault in it is not yielded. Records of one batch share the
 * text they were read of: whoever keeps one of their strings keeps all of it; `readSnapshot` is for those who keep many.
 *
 * @example
 * import { readSnapshotBatches } from "@purser/inventory";
 *
 * const { body } = await fetch("https://example.com/purser.snapshot.ndjson");
 * let accounts = 0;
 * for await (const records of readSnapshotBatches(body)) {
 *   for (const { record } of records) if (record === "account") accounts++;
 * }
 */
export function readSnapshotBatches(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  options: ReadSnapshotOptions = {},
): AsyncGenerator<InventoryRecord[], void, undefined> {
  return readBatches(chunks, options, readWholeAccount);
}

/** Reads a line the quick way, or leaves it to the general one. */
type ReadQuickly = (text: string, start: number, end: number) => InventoryRecord | undefined;

/** Yields batches of records, of which nothing is held by others where no line is read quickly. */
export async function* readBatches(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  options: ReadSnapshotOptions,
  readQuickly?: ReadQuickly,
): AsyncGenerator<InventoryRecord[], void, undefined> {
  const { createDigest = createNobleDigest, source } = options;
  const digest = createDigest();
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
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch (error) {
      throw refuse("altered", "from here on it is not all UTF-8", error);
    }
    const records: InventoryRecord[] = [];
    for (let start = 0; start < text.length; line++) {
      const end = text.indexOf("\n", start);
      const record =
        readQuickly?.(text, start, end) ??
        parseRecord(text.slice(start, end), order.isAtStart, refuse);
      const fault = order.follow(record);
      if (fault) throw refuse(fault.fault, fault.reason);
      if (record.record === "footer") footer = { record, text: text.slice(start, end) };
      else records.push(record);
      start = end + 1;
    }
    line--;
    digest.update(footer === undefined ? bytes : withoutLastLine(bytes));
    if (records.length > 0) yield records;
  }

  if (!footer) throw refuse("truncated", "the snapshot ends here, without its footer");
  const { counts } = order;
  const sha256 = digest.hex();
  if (footerLine({ counts, sha256 }) !== footer.text) {
    throw refuse("altered", differenceOf(footer.record, { counts, sha256 }));
  }
  yield [footer.record];
}

type Refuse = (fault: SnapshotFault, reason: string, cause?: unknown) => SnapshotError;

function parseRecord(text: string, isFirst: boolean, refuse: Refuse): InventoryRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse(isFirst ? "not-a-snapshot" : "malformed", "it is not JSON", error);
  }
  const version = newerVersionOf(value);
  if (version !== undefined) {
    const reason = `the snapshot is of version ${version}, and this reads version ${schemaVersion}`;
    throw refuse("newer-version", reason);
  }
  const record = toRecord(value);
  if ("problem" in record) {
    throw refuse(isFirst ? "not-a-snapshot" : "malformed", record.problem);
  }
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

/** The digest is of all bytes before the footer, and nothing follows a footer. */
function withoutLastLine(lines: Uint8Array): Uint8Array {
  return lines.subarray(0, lines.lastIndexOf(0x0a, lines.length - 2) + 1);
}
