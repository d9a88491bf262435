import { writeSnapshot, type FooterRecord, type InventoryRecord } from "@purser/inventory";
import { createNodeDigest, writeSnapshotFile } from "@purser/inventory/node";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { exitCode, worstExitCode, type ExitCode } from "../errors/exit-code.ts";
import { printFailure } from "../errors/print-failure.ts";
import { openInventory } from "../inventory/open-inventory.ts";
import type { Io } from "../io.ts";
import { checkWritable } from "../output/write-file.ts";
import { collectionNotes, type CollectionEnd } from "./collection-notes.ts";

/** Reads every organization that the connections see into a snapshot, and returns the exit code. */
export async function takeSnapshot(
  path: string,
  options: GlobalOptions,
  io: Io,
): Promise<ExitCode> {
  if (path !== "-") await checkWritable(path, "The snapshot");
  const inventory = await openInventory([], options, io);
  const ends: CollectionEnd[] = [];
  const records = noting(inventory.records, ends);
  const footer =
    path === "-"
      ? await writeSnapshot(records, (text) => io.stdout.write(text), {
          createDigest: createNodeDigest,
          signal: io.signal,
        })
      : await writeSnapshotFile(path, records, { signal: io.signal });
  tell(path, footer, ends, options, io);
  const format = options.json ? "json" : "text";
  for (const failure of inventory.failures) printFailure(failure, io.stderr, format);
  return worstExitCode([
    ends.every(({ end }) => end.complete) ? exitCode.done : exitCode.incomplete,
    ...inventory.failures.map((failure) => failure.exitCode),
  ]);
}

/** Passes records on, and keeps how each organization was read. */
async function* noting(
  records: AsyncIterable<InventoryRecord>,
  ends: CollectionEnd[],
): AsyncGenerator<InventoryRecord, void, undefined> {
  let name = "";
  for await (const record of records) {
    if (record.record === "organization") ({ name } = record);
    if (record.record === "organization-end") ends.push({ name, end: record });
    yield record;
  }
}

function tell(
  path: string,
  { counts, sha256 }: FooterRecord,
  ends: readonly CollectionEnd[],
  options: GlobalOptions,
  io: Io,
): void {
  if (options.json && path !== "-") {
    const organizations = ends.map(({ name, end: { orgId, requests, lowerBound, complete } }) => ({
      id: orgId,
      name,
      collection: { requests, lowerBound, complete },
    }));
    const document = { schemaVersion: 1, path, ...counts, organizations, sha256 };
    // `organizations` is the list; how many there are is its length.
    io.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return;
  }
  if (options.quiet || options.json) return;
  for (const line of collectionNotes(path, counts, ends)) io.stderr.write(`${line}\n`);
}
