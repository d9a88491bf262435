import type { Json } from "@purser/spec";
import type { OperationContract } from "../contract/contract.ts";
import { resultsOf, type Exchange } from "../exchange/exchange.ts";
import { identityOf } from "../oracle/r-id.ts";
import type { Site } from "../run/site.ts";
import type { Stage } from "../run/stage.ts";
import { still } from "./still.ts";

/** Most items of a page (Atlas API, pagination). */
const largest = 500;

/** A list read whole and in pages. */
export type PageWalk = {
  /** As many items as one page can hold. */
  whole: Exchange;
  items: readonly Json[];
  /** Whether that is the whole list. */
  isComplete: boolean;
  /** Items of a page of the walk. */
  size: number;
  /** The first pages, three at most; none where the list holds too little for two. */
  pages: readonly Exchange[];
  /** The page after the last; undefined where the end was not reached. */
  beyond: Exchange | undefined;
};

const walks = new WeakMap<Site, Map<string, PageWalk | undefined>>();

/**
 * Reads a list in pages, once in a run, for all probes of paging. Undefined where its whole is answered by something else
 * than a list. Lists of events are cut at the present, lest what happens meanwhile move the pages.
 */
export async function walkPages(
  stage: Stage,
  operation: OperationContract,
): Promise<PageWalk | undefined> {
  const known = walks.get(stage.site) ?? new Map<string, PageWalk | undefined>();
  walks.set(stage.site, known);
  const { operationId } = operation;
  if (known.has(operationId)) return known.get(operationId);
  const walk = await readPages(stage, operation);
  known.set(operationId, walk);
  return walk;
}

async function readPages(
  { read, clock }: Stage,
  { operationId, parameters }: OperationContract,
): Promise<PageWalk | undefined> {
  const isDated = parameters.some(({ name }) => name === "maxDate");
  const still = isDated ? { maxDate: new Date(clock.now()).toISOString() } : {};
  const page = (pageNum: number, itemsPerPage: number): Promise<Exchange> =>
    read(operationId, { query: { ...still, itemsPerPage, pageNum } });
  const whole = await page(1, largest);
  const items = resultsOf(whole);
  if (whole.answer.status !== 200 || !items) return undefined;
  const isComplete = items.length < largest;
  const size = Math.min(largest, sizeFor(items.length));
  const last = Math.ceil(items.length / size);
  const pages: Exchange[] = [];
  if (items.length > 1)
    for (let number = 1; number <= last; number++) pages.push(await page(number, size));
  const beyond = isComplete ? await page(Math.max(1, last) + 1, size) : undefined;
  return { whole, items, isComplete, size, pages, beyond };
}

/** A third of a list, or rather more where its last page would be full: what is wrong at the end shows on a page that is not. */
export function sizeFor(length: number): number {
  const third = Math.max(1, Math.ceil(length / 3));
  const sizes = Array.from({ length: Math.max(length - third, 0) }, (_, index) => third + index);
  return sizes.find((size) => length % size !== 0) ?? third;
}

/** Returns what an item of a list is recognized by. */
export function keyOf(item: Json): string {
  return identityOf(item) ?? still(item);
}
