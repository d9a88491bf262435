import type { GlobalOptions } from "../arguments/global-options.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { accountDocumentHead } from "./account-document.ts";
import { accountLines } from "./account-lines.ts";
import { readAccountDetails } from "./read-account-details.ts";

/** Prints one service account with its secrets, and returns the exit code. */
export function getAccount(client: string, options: GlobalOptions, io: Io): Promise<ExitCode> {
  return readAccountDetails(client, options, io, {
    read: () => Promise.resolve({ items: [], failures: [] }),
    answer: (found, _items, more) => ({
      document: { ...accountDocumentHead(found, more), account: found.account },
      text: (to) => accountLines(found, more.now, to),
      notes: [],
    }),
  });
}
