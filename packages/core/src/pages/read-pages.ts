import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import type { ListOptions, Page, PageSource } from "./page.ts";
import { createPrefetch, isLastPage } from "./prefetch.ts";
import { withoutRepeats } from "./without-repeats.ts";

/** Items. The most that both platforms give per page (`itemsPerPage` of the Atlas Admin API and the Cloud Manager API). */
export const largestPage = 500;

/** Pages of one list. Nothing that is listed comes near: it ends a list that would never end by itself. */
const mostPages = 10_000;

/** Full pages in a row without a new item, after which the service is taken to answer the same page for ever. */
const mostRepeatedPages = 3;

/**
 * Reads the pages of a list, repeated items removed, up to a short page. Requests of pages nobody waits for any more are
 * aborted. Throws an `UnexpectedAnswerError` for a list that does not end, and whatever reading a page throws.
 */
export async function* readPages<Item>(
  source: PageSource<Item>,
  options: ListOptions,
  mostItems = Infinity,
): AsyncGenerator<Page<Item>, void, undefined> {
  const { pageSize = largestPage, pageNum: first = 1, signal, ...callOptions } = options;
  const left = new AbortController();
  const either = signal ? AbortSignal.any([signal, left.signal]) : left.signal;
  const read = (pageNum: number) =>
    source.readPage(pageNum, pageSize, { ...callOptions, signal: either });
  const prefetch = createPrefetch({ read, first, pageSize, mostItems });
  const keepNew = withoutRepeats((item: Item) => source.idOf(item));
  let repeated = 0;
  try {
    for (let count = 1; ; count++) {
      const { hasNext, ...page } = await prefetch.take();
      const items = keepNew(page.items);
      if (items.length > 0 || count === 1) yield { ...page, items };
      if (isLastPage({ ...page, hasNext }, pageSize)) return;
      repeated = items.length > 0 ? 0 : repeated + 1;
      if (repeated === mostRepeatedPages || count === mostPages) {
        throw endless(source.operationId, page.pageNum);
      }
    }
  } finally {
    left.abort();
  }
}

function endless(operationId: string, pageNum: number): UnexpectedAnswerError {
  return new UnexpectedAnswerError(
    `${operationId} does not end: page ${pageNum} is full and holds nothing new, or is one of too many. Check what stands between here and the service: it seems to ignore pageNum.`,
    { operationId, status: 200 },
  );
}
