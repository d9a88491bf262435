import type { Json } from "@purser/spec";
import { resultsOf, textOf, type Exchange } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";

/** Milliseconds to wait before each further look at what is not there yet: 7.5 seconds in all. */
const shortPauses = [500, 1000, 2000, 4000];

/** What was read last, and milliseconds until it was as expected. */
export type Settled = { exchange: Exchange; isSettled: boolean; lag: number };

/**
 * Reads until what is read is as expected, for a bounded time: a service of many machines may lag behind its own answers.
 * `pauses` are the milliseconds before each further look.
 */
export async function settled(
  { clock }: Stage,
  read: () => Promise<Exchange>,
  isExpected: (exchange: Exchange) => boolean,
  pauses: readonly number[] = shortPauses,
): Promise<Settled> {
  const startedAt = clock.now();
  let exchange = await read();
  for (const pause of pauses) {
    if (isExpected(exchange)) break;
    await clock.sleep(pause);
    exchange = await read();
  }
  return { exchange, isSettled: isExpected(exchange), lag: clock.now() - startedAt };
}

/** Items of a list, whole, and the exchanges that brought them. */
export type Listing = { items: Json[]; evidence: number[]; isWhole: boolean };

/** Items that are asked for at a time: the documented maximum. */
const itemsPerPage = 500;

/** Reads a list to its end, page after page. `isWhole` is false where a page came in another shape. */
export async function listAll(
  { send }: Stage,
  operationId: string,
  params: Record<string, string>,
): Promise<Listing> {
  const items: Json[] = [];
  const evidence: number[] = [];
  for (let pageNum = 1; ; pageNum++) {
    const page = await send({ operationId, params, query: { itemsPerPage, pageNum } });
    evidence.push(page.number);
    const results = resultsOf(page);
    if (!results) return { items, evidence, isWhole: false };
    items.push(...results);
    if (results.length < itemsPerPage) return { items, evidence, isWhole: true };
  }
}

/** Returns the item of a list that has a member of a value. */
export function itemWith(items: readonly Json[], name: string, value: string): Json | undefined {
  return items.find((each) => textOf(each, name) === value);
}

/** Returns another project of the organization than the one that is tried in; undefined where there is none. */
export async function otherProject({ send, site }: Stage): Promise<string | undefined> {
  const page = await send({ operationId: "getOrgGroups", params: { orgId: site.orgId } });
  const ids = (resultsOf(page) ?? []).map((each) => textOf(each, "id"));
  return ids.find((id) => id !== undefined && id !== site.groupId);
}
