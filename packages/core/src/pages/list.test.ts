import { describe, expect, it } from "vitest";
import { List } from "./list.ts";
import type { ListOptions, PageRead, PageSource } from "./page.ts";

type Item = { id: string };

/** Numbers as items, from a list that may change while it is read. */
function createNumbers(count: number) {
  const stored = Array.from({ length: count }, (_, index) => ({ id: String(index) }));
  const requested: number[] = [];
  const sizes: number[] = [];
  const aborted: number[] = [];
  const held = new Map<number, () => void>();
  const state = {
    stored,
    requested,
    sizes,
    aborted,
    underway: 0,
    totalCount: (): number | undefined => stored.length,
    /** Pages that are answered when `release` is called, not before. */
    hold: new Set<number>(),
    release: (pageNum: number) => held.get(pageNum)?.(),
    list: (options: ListOptions = { pageSize: 10 }) => new List(source, options),
  };
  const source: PageSource<Item> = {
    operationId: "listNumbers",
    idOf: ({ id }) => id,
    async readPage(pageNum, pageSize, { signal }) {
      requested.push(pageNum);
      sizes.push(pageSize);
      state.underway++;
      signal?.addEventListener("abort", () => aborted.push(pageNum), { once: true });
      try {
        if (state.hold.has(pageNum)) await wait(pageNum, signal);
        else await Promise.resolve();
        signal?.throwIfAborted();
      } finally {
        state.underway--;
      }
      const items = stored.slice((pageNum - 1) * pageSize, pageNum * pageSize);
      const totalCount = state.totalCount();
      const page: PageRead<Item> = { items, pageNum, hasNext: false };
      return totalCount === undefined ? page : { ...page, totalCount };
    },
  };
  const wait = (pageNum: number, signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      held.set(pageNum, resolve);
      signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    });
  return state;
}

const idsOf = (items: readonly Item[]) => items.map(({ id }) => Number(id));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

async function collect(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/** Lets everything run that is able to. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("a list", () => {
  it("sends nothing until it is read", async () => {
    const numbers = createNumbers(3);
    const list = numbers.list();
    list[Symbol.asyncIterator]();
    list.pages();
    await settle();
    expect(numbers.requested).toEqual([]);
  });

  it("asks for 500 items per page unless told otherwise", async () => {
    const numbers = createNumbers(3);
    await collect(numbers.list({}));
    expect(numbers.sizes).toEqual([500]);
  });

  it("is awaited as one page, with one request however often", async () => {
    const numbers = createNumbers(25);
    const list = numbers.list({ pageSize: 10, pageNum: 2 });
    const page = await list;
    expect(await list).toBe(page);
    expect(page).toEqual({ items: numbers.stored.slice(10, 20), pageNum: 2, totalCount: 25 });
    expect(numbers.requested).toEqual([2]);
  });

  it("gives all items in order, and reads anew every time", async () => {
    const numbers = createNumbers(35);
    const list = numbers.list();
    expect(idsOf(await collect(list))).toEqual(upTo(35));
    numbers.stored.push({ id: "35" });
    expect(idsOf(await collect(list))).toEqual(upTo(36));
  });

  it("rejects as reading does", async () => {
    const numbers = createNumbers(25);
    numbers.totalCount = () => {
      throw new Error("broken");
    };
    await expect(numbers.list()).rejects.toThrow("broken");
    await expect(collect(numbers.list())).rejects.toThrow("broken");
  });
});

describe("the end of a list", () => {
  it.each([
    [0, [1]],
    [9, [1]],
    [10, [1, 2]],
    [11, [1, 2]],
    [30, [1, 2, 3, 4]],
  ])("of %i items comes with a page that is not full", async (count, requested) => {
    const numbers = createNumbers(count);
    numbers.totalCount = () => undefined;
    expect(idsOf(await collect(numbers.list()))).toEqual(upTo(count));
    expect(numbers.requested).toEqual(requested);
  });

  it.each([0, 5, 10, 24, 26, 400])(
    "is the same when totalCount estimates %i instead of 25",
    async (estimate) => {
      const numbers = createNumbers(25);
      numbers.totalCount = () => estimate;
      expect(idsOf(await collect(numbers.list()))).toEqual(upTo(25));
      expect(numbers.requested.length).toBeLessThanOrEqual(5);
    },
  );

  it("does not come with a short page that names a next one", async () => {
    const pages = [upTo(7), upTo(17).slice(7), upTo(20).slice(17)];
    const source: PageSource<Item> = {
      operationId: "listNumbers",
      idOf: ({ id }) => id,
      readPage: (pageNum) => {
        const items = (pages[pageNum - 1] ?? []).map((id) => ({ id: String(id) }));
        return Promise.resolve({ items, pageNum, hasNext: pageNum < 3 });
      },
    };
    expect(idsOf(await collect(new List(source, { pageSize: 10 })))).toEqual(upTo(20));
  });

  it("is found where the service always gives the same page", async () => {
    const numbers = createNumbers(10);
    const same: PageSource<Item> = {
      operationId: "listNumbers",
      idOf: ({ id }) => id,
      readPage: (pageNum) =>
        Promise.resolve({ items: numbers.stored, pageNum, hasNext: true, totalCount: 1e9 }),
    };
    await expect(collect(new List(same, { pageSize: 10 }))).rejects.toMatchObject({
      code: "unexpected-answer",
      operationId: "listNumbers",
    });
  });
});

describe("a list that changes while it is read", () => {
  it("gives an item once that a creation moved to the next page", async () => {
    const numbers = createNumbers(25);
    numbers.totalCount = () => undefined;
    numbers.hold.add(2);
    const seen: Item[] = [];
    for await (const { items, pageNum } of numbers.list().pages()) {
      seen.push(...items);
      if (pageNum > 1) continue;
      await settle();
      numbers.stored.unshift({ id: "100" }, { id: "101" });
      numbers.release(2);
    }
    expect(new Set(idsOf(seen)).size).toBe(seen.length);
    expect(idsOf(seen)).toEqual(upTo(25));
  });

  it("loses none but those that a deletion moved to a page that was read", async () => {
    const numbers = createNumbers(25);
    numbers.totalCount = () => undefined;
    const seen: Item[] = [];
    for await (const item of numbers.list()) {
      if (seen.push(item) === 1) numbers.stored.shift();
    }
    const lost = upTo(25).filter((id) => !idsOf(seen).includes(id));
    expect(lost.length).toBeLessThanOrEqual(1);
  });

  it("keeps items that nothing tells apart", async () => {
    const items = [{ id: "1" }, { id: "1" }];
    const source: PageSource<Item> = {
      operationId: "listNumbers",
      idOf: () => undefined,
      readPage: (pageNum) => Promise.resolve({ items, pageNum, hasNext: false }),
    };
    expect(await collect(new List(source))).toEqual(items);
  });
});

describe("prefetching", () => {
  it("requests the next page while the first is worked on", async () => {
    const numbers = createNumbers(15);
    numbers.totalCount = () => undefined;
    const pages = numbers.list().pages();
    await pages.next();
    await settle();
    expect(numbers.requested).toEqual([1, 2]);
  });

  it("is never more than two pages ahead, whatever totalCount says", async () => {
    const numbers = createNumbers(200);
    const most: number[] = [];
    for await (const { pageNum } of numbers.list().pages()) {
      await settle();
      most.push(Math.max(...numbers.requested) - pageNum);
      expect(numbers.underway).toBeLessThanOrEqual(2);
    }
    expect(Math.max(...most)).toBe(2);
    expect(numbers.requested.toSorted((a, b) => a - b)).toEqual(upTo(21).map((page) => page + 1));
  });

  it("has two pages under way at once where totalCount promises them", async () => {
    const numbers = createNumbers(100);
    numbers.hold.add(2).add(3);
    const pages = numbers.list().pages();
    await pages.next();
    await settle();
    expect(numbers.requested).toEqual([1, 2, 3]);
    expect(numbers.underway).toBe(2);
    await pages.return();
  });

  it("has one page under way where nothing promises a second", async () => {
    const numbers = createNumbers(100);
    numbers.totalCount = () => undefined;
    numbers.hold.add(2);
    const pages = numbers.list().pages();
    await pages.next();
    await settle();
    expect(numbers.requested).toEqual([1, 2]);
    await pages.return();
  });

  it("is aborted when the loop is left", async () => {
    const numbers = createNumbers(100);
    numbers.hold.add(2).add(3);
    for await (const item of numbers.list()) if (item.id === "3") break;
    await settle();
    expect(numbers.underway).toBe(0);
    expect(numbers.aborted).toEqual(expect.arrayContaining([2, 3]));
  });

  it("that fails is nobody's business before its page is asked for", async () => {
    const numbers = createNumbers(100);
    numbers.hold.add(2).add(3);
    const pages = numbers.list().pages();
    await pages.next();
    numbers.totalCount = () => {
      throw new Error("broken");
    };
    numbers.release(2);
    await settle();
    await expect(pages.next()).rejects.toThrow("broken");
    expect(numbers.underway).toBe(0);
  });
});

describe("a signal", () => {
  it("ends a list with its reason", async () => {
    const numbers = createNumbers(100);
    const controller = new AbortController();
    const list = numbers.list({ pageSize: 10, signal: controller.signal });
    const reading = collect(list);
    numbers.hold.add(3);
    await settle();
    controller.abort(new Error("enough"));
    await expect(reading).rejects.toThrow("enough");
    await settle();
    expect(numbers.underway).toBe(0);
  });
});

describe("all", () => {
  it("collects every item", async () => {
    expect(idsOf(await createNumbers(35).list().all())).toEqual(upTo(35));
  });

  it.each([
    [0, []],
    [1, [1]],
    [10, [1]],
    [11, [1, 2]],
    [20, [1, 2]],
  ])("stops at %i items without asking for more", async (max, requested) => {
    const numbers = createNumbers(100);
    numbers.totalCount = () => undefined;
    expect(idsOf(await numbers.list().all({ max }))).toEqual(upTo(max));
    await settle();
    expect(numbers.requested).toEqual(requested);
  });

  it("asks for no more per page than it wants", async () => {
    const numbers = createNumbers(100);
    await numbers.list({ pageSize: 50 }).all({ max: 3 });
    expect(numbers.sizes).toEqual([3]);
  });
});
