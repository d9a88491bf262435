import type { GlobalOptions } from "../arguments/global-options.ts";
import { type ExitCode, worstExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { printable } from "../output/printable.ts";
import { formatTable } from "../output/table.ts";
import { documentHead } from "../reading/document-head.ts";
import { organizationDocuments } from "../reading/organization-listing.ts";
import { printAnswer } from "../reading/print-answer.ts";
import { readOver } from "../reading/read-over.ts";
import { orgsNotes } from "./orgs-notes.ts";

const columns = [{ heading: "NAME", minimum: 14 }, { heading: "ORG ID" }, { heading: "PLATFORM" }];

/** Lists the organizations of every connection, and returns the exit code. */
export async function listOrgs(options: GlobalOptions, io: Io): Promise<ExitCode> {
  const listings = await readOver(options, io, async (connections, signal) => {
    const { readListings } = await import("../reading/read-listings.ts");
    return readListings(connections, signal);
  });
  const seen = listings.flatMap(({ platform, id, name }) =>
    id === undefined || name === undefined ? [] : { id, name, platform },
  );
  const failures = listings.flatMap(({ failure }) => failure ?? []);
  const rows = seen.map(({ id, name, platform }) => [
    { text: printable(name) },
    { text: printable(id) },
    { text: platform },
  ]);
  printAnswer(
    {
      document: {
        ...documentHead(options.now ?? io.clock.now()),
        organizations: organizationDocuments(listings),
      },
      items: seen,
      text: (to) =>
        rows.length === 0 ? { lines: [], hidden: [] } : formatTable(columns, rows, to),
      notes: orgsNotes(seen),
      failures,
    },
    options,
    io,
  );
  return worstExitCode(failures.map((failure) => failure.exitCode));
}
