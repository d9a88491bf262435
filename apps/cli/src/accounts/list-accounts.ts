import type { GlobalOptions } from "../arguments/global-options.ts";
import { type ExitCode, worstExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { countNotes } from "../reading/count-notes.ts";
import { listingTable } from "../reading/listing-table.ts";
import { printAnswer, type Answer } from "../reading/print-answer.ts";
import { readOver } from "../reading/read-over.ts";
import { accountsDocument } from "./accounts-document.ts";
import { accountsTable } from "./accounts-table.ts";

/** Lists the service accounts of every connection, and returns the exit code. */
export async function listAccounts(options: GlobalOptions, io: Io): Promise<ExitCode> {
  const now = options.now ?? io.clock.now();
  const listings = await readOver(options, io, async (connections, signal) => {
    // Loads the client, which nobody needs who has no credentials.
    const { readListings } = await import("../reading/read-listings.ts");
    const { listedAccounts } = await import("./listed-accounts.ts");
    return readListings(connections, signal, listedAccounts);
  });
  const failures = listings.flatMap(({ failure }) => failure ?? []);
  const answer: Answer = {
    document: accountsDocument(listings, now),
    items: listings.flatMap(({ items }) => items),
    text: (to) => listingTable(listings, accountsTable(now), to),
    notes: countNotes(listings, "service account"),
    failures,
  };
  printAnswer(answer, options, io);
  return worstExitCode(failures.map((failure) => failure.exitCode));
}
