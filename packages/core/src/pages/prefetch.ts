import type { PageRead } from "./page.ts";

/** Pages requested before they are asked for, at most. */
const mostAhead = 2;

/** Reads pages in order, some of them before they are asked for. */
export type Prefetch<Item> = {
  /** The next page. */
  take(): Promise<PageRead<Item>>;
};

export type PrefetchOptions<Item> = {
  read: (pageNum: number) => Promise<PageRead<Item>>;
  first: number;
  pageSize: number;
  /** Items after which nobody will ask for another page. */
  mostItems: number;
};

/** Tells the last page of a list: empty, or not full without naming a next one. `totalCount` is an estimate and has no say. */
export function isLastPage({ items, hasNext }: PageRead<unknown>, pageSize: number): boolean {
  return items.length === 0 || (items.length < pageSize && !hasNext);
}

/**
 * Requests a page as soon as the one before it turns out not to be the last, and at once the pages that `totalCount`
 * promises. Of those promised some may turn out to be empty, or not the last.
 */
export function createPrefetch<Item>(options: PrefetchOptions<Item>): Prefetch<Item> {
  const { read, first, pageSize, mostItems } = options;
  const ahead: Promise<PageRead<Item>>[] = [];
  let next = first;
  let arrived = 0;
  // The last page that is known to be there, or promised.
  let expected = first;
  let isOver = false;

  const request = (): void => {
    const pageNum = next++;
    const page = read(pageNum);
    // A failure belongs to whoever takes the page, who may come later or never.
    page.then((read) => note(pageNum, read)).catch(() => undefined);
    ahead.push(page);
  };
  const isWanted = (): boolean =>
    !isOver && arrived < mostItems && next <= expected && ahead.length < mostAhead;
  const fill = (): void => {
    while (isWanted()) request();
  };
  const note = (pageNum: number, page: PageRead<Item>): void => {
    arrived += page.items.length;
    isOver ||= isLastPage(page, pageSize);
    const promised = Math.ceil((page.totalCount ?? 0) / pageSize);
    expected = Math.max(expected, pageNum + 1, Math.min(promised, pageNum + mostAhead));
    fill();
  };

  return {
    take() {
      if (ahead.length === 0) request();
      const page = ahead.shift();
      if (!page) throw new Error("A page was requested and is not there.");
      fill();
      return page;
    },
  };
}
