import type { ListOptions, Page, PageSource } from "./page.ts";
import { largestPage, readPages } from "./read-pages.ts";

/**
 * A list of the service, not read yet: nothing is sent before it is iterated or awaited.
 *
 * `for await (const item of list)` goes through all items, page by page, requesting at most two pages ahead; leaving the
 * loop aborts them. `await list` reads one page. `list.pages()` goes through the pages, `list.all({ max })` collects the
 * items. Every iteration reads anew; awaiting twice does not.
 *
 * An item that is on two pages, because something was created meanwhile, comes once. An item that moved to an earlier
 * page, because something was deleted meanwhile, can be missed: the service numbers its pages and gives no other handle.
 */
export class List<Item> implements AsyncIterable<Item>, PromiseLike<Page<Item>> {
  readonly #source: PageSource<Item>;
  readonly #options: ListOptions;
  #first: Promise<Page<Item>> | undefined;

  constructor(source: PageSource<Item>, options: ListOptions = {}) {
    this.#source = source;
    this.#options = options;
  }

  /** All items, in the order of the service. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.pages()) yield* items;
  }

  /** All pages that hold something new; the first one even if it is empty. */
  pages(): AsyncGenerator<Page<Item>, void, undefined> {
    return readPages(this.#source, this.#options);
  }

  /** Collects the items, at most `max` of them. Without `max` it collects them all, however many there are. */
  async all({ max = Infinity }: { max?: number } = {}): Promise<Item[]> {
    const collected: Item[] = [];
    if (max <= 0) return collected;
    const { pageSize = largestPage } = this.#options;
    const options = { ...this.#options, pageSize: Math.min(pageSize, Math.max(1, Math.ceil(max))) };
    for await (const { items } of readPages(this.#source, options, max)) {
      collected.push(...items.slice(0, max - collected.length));
      if (collected.length >= max) break;
    }
    return collected;
  }

  /** Makes the list awaitable: reads one page, the first time it is called. */
  then<Result = Page<Item>, Failure = never>(
    onRead?: ((page: Page<Item>) => Result | PromiseLike<Result>) | null,
    onFailure?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    this.#first ??= this.#readFirst();
    return this.#first.then(onRead, onFailure);
  }

  async #readFirst(): Promise<Page<Item>> {
    const { pageSize = largestPage, pageNum = 1, ...options } = this.#options;
    const { hasNext: _, ...page } = await this.#source.readPage(pageNum, pageSize, options);
    return page;
  }
}
