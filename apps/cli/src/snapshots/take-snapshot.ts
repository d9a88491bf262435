import { writeSnapshot, type FooterRecord, type InventoryRecord } from "@purser/inventory";
import { createNodeDigest, writeSnapshotFile } from "@purser/inventory/node";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import { outcomeCode } from "../errors/outcome-code.ts";
import { printFailure } from "../errors/print-failure.ts";
import { redact } from "../errors/redact.ts";
import { UsageError } from "../errors/usage-error.ts";
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
  if (path === "-" && options.json) {
    throw new UsageError(
      "The snapshot and the document of --json would both go to stdout.",
      "Name a file for the snapshot, or leave --json out.",
    );
  }
  if (path !== "-") await checkWritable(path, "The snapshot");
  const inventory = await openInventory([], options, io);
  const { failures } = inventory;
  const format = options.json ? "json" : "text";
  if (inventory.isEmpty) {
    // A snapshot of nothing would pass every audit.
    for (const failure of failures) printFailure(failure, io.stderr, format);
    return outcomeCode(exitCode.incomplete, failures);
  }
  const ends: CollectionEnd[] = [];
  const records = noting(inventory.records, ends);
  const footer =
    path === "-"
      ? await writeSnapshot(records, (text) => io.stdout.write(text), {
          createDigest: createNodeDigest,
          signal: io.signal,
        })
      : await writeSnapshotFile(path, records, { signal: io.signal });
  const isComplete = failures.length === 0 && ends.every(({ end }) => end.complete);
  tell({ path, footer, ends, isComplete }, options, io);
  for (const failure of failures) printFailure(failure, io.stderr, format);
  return outcomeCode(isComplete ? exitCode.done : exitCode.incomplete, failures);
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

type Taken = {
  path: string;
  footer: FooterRecord;
  ends: readonly CollectionEnd[];
  isComplete: boolean;
};

function tell(
  { path, footer: { counts, sha256 }, ends, isComplete }: Taken,
  options: GlobalOptions,
  io: Io,
): void {
  if (options.json) {
    const organizations = ends.map(({ name, end: { orgId, requests, lowerBound, complete } }) => ({
      id: orgId,
      name,
      collection: { requests, lowerBound, complete },
    }));
    const document = {
      schemaVersion: 1,
      path,
      complete: isComplete,
      counts,
      organizations,
      sha256,
    };
    io.stdout.write(redact(`${JSON.stringify(document, undefined, 2)}\n`));
    return;
  }
  if (options.quiet) return;
  for (const line of collectionNotes(path, counts, ends)) io.stderr.write(`${redact(line)}\n`);
}
