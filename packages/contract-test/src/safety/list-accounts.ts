import type { Json } from "@purser/spec";
import { resultsOf, textOf, type Exchange } from "../exchange/exchange.ts";
import type { CheckRequest } from "../exchange/exchanger.ts";

/** Most pages that are read: a list that never ends is none. */
const mostPages = 100;

/** Returns the accounts of an organization by client ID; undefined where they could not be listed to the end. */
export async function listAccounts(
  orgId: string,
  send: (request: CheckRequest) => Promise<Exchange>,
): Promise<ReadonlyMap<string, Json> | undefined> {
  const accounts = new Map<string, Json>();
  for (let pageNum = 1; pageNum <= mostPages; pageNum++) {
    const page = await send({
      operationId: "listOrgServiceAccounts",
      params: { orgId },
      query: { itemsPerPage: 500, pageNum },
    }).catch(() => undefined);
    const items = page && page.answer.status === 200 ? resultsOf(page) : undefined;
    if (!items) return undefined;
    const before = accounts.size;
    for (const each of items) {
      const clientId = textOf(each, "clientId");
      if (clientId !== undefined) accounts.set(clientId, each);
    }
    // Fewer than a page are the last of it, and so is a page that brings nothing new.
    if (items.length < 500 || accounts.size === before) return accounts;
  }
  return undefined;
}

/** Milliseconds before each further try. */
const pauses = [2000, 10_000];

/** As `listAccounts`, but tries again where it fails: who cleans up must see. */
export async function listPatiently(
  orgId: string,
  send: (request: CheckRequest) => Promise<Exchange>,
  clock: { sleep(milliseconds: number): Promise<void> },
): Promise<ReadonlyMap<string, Json> | undefined> {
  for (const pause of pauses) {
    const listed = await listAccounts(orgId, send);
    if (listed) return listed;
    await clock.sleep(pause);
  }
  return listAccounts(orgId, send);
}
