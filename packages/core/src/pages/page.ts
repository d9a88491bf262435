import type { CallOptions } from "../fetch/call.ts";

/** One page of a list. */
export type Page<Item> = {
  items: Item[];
  /** Its number, from 1. */
  pageNum: number;
  /** How many items there are over all pages, where the service says so. An estimate: never a reason to stop. */
  totalCount?: number;
};

/** A page as it was read. */
export type PageRead<Item> = Page<Item> & {
  /** Whether the service names a next page, which it may do after a page that is not full. */
  hasNext: boolean;
};

/** What a caller may say about a list. */
export type ListOptions = CallOptions & {
  /** Items to ask for per page, 1 to 500. @default 500, the most that both platforms give */
  pageSize?: number;
  /** The page to start from. @default 1 */
  pageNum?: number;
};

/** Where the pages of a list come from. */
export type PageSource<Item> = {
  /** The operation that lists, for messages. */
  operationId: string;
  /** Reads one page; rejects as `Perform` does. */
  readPage(pageNum: number, pageSize: number, options: CallOptions): Promise<PageRead<Item>>;
  /** What tells items apart, or undefined for an item that nothing tells apart. */
  idOf(item: Item): string | undefined;
};
