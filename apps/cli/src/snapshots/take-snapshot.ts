import type { FooterRecord, InventoryRecord } from "@purser/inventory";
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
  const footer = await write(path, records, io);
  const isComplete = failures.length === 0 && ends.every(({ end }) => end.complete);
  tell({ path, footer, ends, isComplete }, options, io);
  for (const failure of failures) printFailure(failure, io.stderr, format);
  return outcomeCode(isComplete ? exitCode.done : exitCode.incomplete, failures);
}

/** Loads the client's package only here: without credentials nobody comes this far. */
async function write(
  path: string,
  records: AsyncIterable<InventoryRecord>,
  { stdout, signal }: Io,
): Promise<FooterRecord> {
  const { createNodeDigest, writeSnapshotFile } = await import("@purser/inventory/node");
  if (path !== "-") return writeSnapshotFile(path, records, { signal });
  const { writeSnapshot } = await import("@purser/inventory");
  const options = { createDigest: createNodeDigest, signal };
  return writeSnapshot(records, (text) => stdout.write(text), options);
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
