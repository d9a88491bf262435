import { accountDocumentHead } from "../accounts/account-document.ts";
import { placeOf } from "../accounts/found-account.ts";
import { readAccountDetails } from "../accounts/read-account-details.ts";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { printable } from "../output/printable.ts";
import { countOf } from "../reading/count-notes.ts";
import { itemLines } from "../reading/item-lines.ts";
import { secretsTable } from "./secrets-table.ts";

/** Prints the secrets of one service account, never their values, and returns the exit code. */
export function listSecrets(client: string, options: GlobalOptions, io: Io): Promise<ExitCode> {
  return readAccountDetails(client, options, io, {
    // An account is read with its secrets.
    read: ({ account }) => Promise.resolve({ items: account.secrets, failures: [] }),
    answer: (found, _, more) => ({
      document: { ...accountDocumentHead(found, more), secrets: found.account.secrets },
      items: found.account.secrets,
      text: (to) => itemLines(found.account.secrets, secretsTable(more.now), to),
      notes: [
        `${countOf(found.account.secrets.length, "secret")} of ${printable(found.account.name)} in ${placeOf(found)}.`,
      ],
    }),
  });
}
