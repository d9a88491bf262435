import type { GlobalOptions } from "../arguments/global-options.ts";
import { type ExitCode, worstExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { countNotes } from "../reading/count-notes.ts";
import { documentHead } from "../reading/document-head.ts";
import { listingTable } from "../reading/listing-table.ts";
import { organizationDocuments } from "../reading/organization-listing.ts";
import { printAnswer } from "../reading/print-answer.ts";
import { readOver } from "../reading/read-over.ts";
import { projectsTable } from "./projects-table.ts";

/** Lists the projects that every connection sees, and returns the exit code. */
export async function listProjects(options: GlobalOptions, io: Io): Promise<ExitCode> {
  const listings = await readOver(options, io, async (connections, signal) => {
    const { readListings } = await import("../reading/read-listings.ts");
    const { listedProjects } = await import("./listed-projects.ts");
    return readListings(connections, signal, listedProjects);
  });
  const projects = listings.flatMap(({ items }) => items);
  const failures = listings.flatMap(({ failure }) => failure ?? []);
  printAnswer(
    {
      document: {
        ...documentHead(options.now ?? io.clock.now()),
        organizations: organizationDocuments(listings),
        projects,
      },
      items: projects,
      text: (to) => listingTable(listings, projectsTable, to),
      notes: countNotes(listings, "project"),
      failures,
    },
    options,
    io,
  );
  return worstExitCode(failures.map((failure) => failure.exitCode));
}
