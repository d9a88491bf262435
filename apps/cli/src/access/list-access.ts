import { accountDocumentHead } from "../accounts/account-document.ts";
import { placeOf, type FoundAccount } from "../accounts/found-account.ts";
import { readAccountDetails } from "../accounts/read-account-details.ts";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { printable } from "../output/printable.ts";
import { itemLines } from "../reading/item-lines.ts";
import { accessTable } from "./access-table.ts";

/** Prints the access list of one service account, and returns the exit code. */
export function listAccess(client: string, options: GlobalOptions, io: Io): Promise<ExitCode> {
  return readAccountDetails(client, options, io, {
    async read(found, signal) {
      const { readAccessList } = await import("./read-access-list.ts");
      return readAccessList(found, signal);
    },
    answer: (found, entries, more) => ({
      document: { ...accountDocumentHead(found, more), ...(entries && { entries }) },
      items: entries ?? [],
      text: (to) => itemLines(entries ?? [], accessTable, to),
      // Of a list that could not be read, its error is all there is to say.
      notes: more.failures.length > 0 ? [] : [noteOn(found, entries?.length ?? 0)],
    }),
  });
}

function noteOn(found: FoundAccount, count: number): string {
  const of = `${printable(found.account.name)} in ${placeOf(found)}`;
  if (count === 0) {
    return `The access list of ${of} is empty: it lets every address in, unless the organization requires a list.`;
  }
  return `${count} ${count === 1 ? "entry" : "entries"} on the access list of ${of}.`;
}
