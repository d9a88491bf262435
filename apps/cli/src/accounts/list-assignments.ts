import type { GlobalOptions } from "../arguments/global-options.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { printable } from "../output/printable.ts";
import { countOf } from "../reading/count-notes.ts";
import { itemLines } from "../reading/item-lines.ts";
import { accountDocumentHead } from "./account-document.ts";
import { assignmentsTable } from "./assignments-table.ts";
import { placeOf, type FoundAccount } from "./found-account.ts";
import { readAccountDetails } from "./read-account-details.ts";

/** Prints the projects that one service account is assigned to, with its roles there, and returns the exit code. */
export function listAssignments(client: string, options: GlobalOptions, io: Io): Promise<ExitCode> {
  return readAccountDetails(client, options, io, {
    async read(found, signal) {
      const { readAssignments } = await import("./read-assignments.ts");
      return readAssignments(found, signal);
    },
    answer: (found, assignments, more) => ({
      document: { ...accountDocumentHead(found, more), ...(assignments && { assignments }) },
      items: assignments ?? [],
      text: (to) => itemLines(assignments ?? [], assignmentsTable, to),
      // Of a list that broke off, nobody knows how long it is.
      notes: more.failures.length > 0 ? [] : [noteOn(found, assignments?.length ?? 0)],
    }),
  });
}

function noteOn(found: FoundAccount, count: number): string {
  const name = printable(found.account.name);
  return `${name} in ${placeOf(found)} is assigned to ${count === 0 ? "no project" : countOf(count, "project")}.`;
}
