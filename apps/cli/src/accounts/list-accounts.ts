import type { ClientEvent } from "@purser/core";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { openConnections } from "../connections/connections.ts";
import { printEvent } from "../connections/print-event.ts";
import { type ExitCode, worstExitCode } from "../errors/exit-code.ts";
import { printFailure } from "../errors/print-failure.ts";
import { redact } from "../errors/redact.ts";
import type { Io } from "../io.ts";
import { createPalette } from "../output/palette.ts";
import { accountsDocument } from "./accounts-document.ts";
import { accountsNotes } from "./accounts-notes.ts";
import { flatTable, groupedTables } from "./accounts-table.ts";
import type { OrganizationListing } from "./organization-listing.ts";

/** Lists the service accounts of every connection, and returns the exit code. */
export async function listAccounts(options: GlobalOptions, io: Io): Promise<ExitCode> {
  const now = options.now ?? io.clock.now();
  const format = options.json || options.ndjson ? "json" : "text";
  const listings: OrganizationListing[] = [];
  const over = new AbortController();
  const signal = AbortSignal.any([io.signal, over.signal]);
  const onEvent = (event: ClientEvent): void => {
    if (options.verbose && !over.signal.aborted) printEvent(event, io.stderr, format);
  };
  try {
    const connections = await openConnections(options, io, { now, onEvent, signal });
    // Loads the client, which nobody needs who has no credentials.
    const { readListings } = await import("./read-listings.ts");
    for (const connection of connections) {
      listings.push(...(await readListings(connection, signal)));
    }
  } finally {
    over.abort();
  }
  const failures = listings.flatMap(({ failure }) => failure ?? []);
  const notes = print(listings, options, io, now);
  for (const failure of failures) printFailure(failure, io.stderr, format);
  if (format === "text" && !options.quiet) {
    for (const note of notes) io.stderr.write(`${redact(note)}\n`);
  }
  return worstExitCode(failures.map((failure) => failure.exitCode));
}

/** Prints the data to stdout, and returns what to say about it. */
function print(
  listings: readonly OrganizationListing[],
  options: GlobalOptions,
  io: Io,
  now: number,
): string[] {
  const write = (lines: readonly string[]): void => {
    // Somebody may have put a secret into a name or a description.
    if (lines.length > 0) io.stdout.write(redact(`${lines.join("\n")}\n`));
  };
  if (options.json) {
    write([JSON.stringify(accountsDocument(listings, now), undefined, 2)]);
    return [];
  }
  if (options.ndjson) {
    write(listings.flatMap(({ accounts }) => accounts.map((account) => JSON.stringify(account))));
    return [];
  }
  const palette = createPalette(io.stdout, io.env, options.color);
  const isDemo = options.demo === true;
  if (io.stdout.columns === undefined) {
    write(flatTable(listings, { now, palette }));
    return accountsNotes(listings, { isDemo, hidden: [] });
  }
  const tables = groupedTables(listings, { now, palette, width: io.stdout.columns });
  write(tables.lines);
  return accountsNotes(listings, { isDemo, hidden: tables.hidden });
}
