import type { CallOptions } from "../fetch/call.ts";
import type { Perform } from "../resources/perform.ts";
import type { Params } from "./dependencies.ts";
import { operationIds, type Level } from "./level.ts";
import { readAccount, readPage, type SeenAccount } from "./seen-account.ts";

/** Items. Source: Atlas and Cloud Manager, itemsPerPage: 500 at most. */
const itemsPerPage = 500;

/** Reads all accounts of an organization or a project, with the answer of the last page. */
export async function listAccounts(
  perform: Perform,
  level: Level,
  params: Params,
  options: CallOptions,
): Promise<{ accounts: SeenAccount[]; response: Response }> {
  const accounts = new Map<string, SeenAccount>();
  for (let pageNum = 1; ; pageNum++) {
    const query = { itemsPerPage, pageNum };
    const { body, response } = await perform(
      operationIds[level].listAccounts,
      { params, query },
      options,
    );
    const page = readPage(body).map(readAccount);
    for (const account of page) accounts.set(account.clientId, account);
    if (page.length < itemsPerPage) return { accounts: [...accounts.values()], response };
  }
}
