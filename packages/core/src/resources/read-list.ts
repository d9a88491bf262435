import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import { List } from "../pages/list.ts";
import type { ListOptions, PageRead, PageSource } from "../pages/page.ts";
import type { ResourceContext } from "./context.ts";
import type { OperationInput, Performed } from "./perform.ts";
import { bodyOf } from "./read-one.ts";
import { mapItems } from "./records/map-items.ts";

/** Returns the list that an operation answers, not read yet. `key` is what tells its items apart. */
export function readList<Item extends object>(
  { perform }: ResourceContext,
  operationId: string,
  input: OperationInput,
  map: (raw: never) => Item,
  key: keyof Item,
  options?: ListOptions,
): List<Item> {
  const source: PageSource<Item> = {
    operationId,
    idOf: (item) => idOf(item, key),
    readPage: async (pageNum, pageSize, options) => {
      const query = { ...input.query, pageNum, itemsPerPage: pageSize };
      const performed = await perform(operationId, { ...input, query }, options);
      return pageOf(performed, operationId, pageNum, map);
    },
  };
  return new List(source, options);
}

/** Returns the page that an answer is. Throws an `UnexpectedAnswerError` for one without results: it is no empty list. */
export function pageOf<Item>(
  performed: Performed,
  operationId: string,
  pageNum: number,
  map: (raw: never) => Item,
): PageRead<Item> {
  const { results, totalCount, links } = bodyOf(performed, operationId) as RawPage;
  if (!Array.isArray(results)) {
    throw new UnexpectedAnswerError(
      `${operationId} succeeded, but page ${pageNum} has no results. Check what stands between here and the service.`,
      { operationId, status: performed.response.status },
    );
  }
  // What the results hold has been checked as far as the client's validation asks for.
  const items = mapItems(results as never[], map);
  const hasNext = Array.isArray(links) && links.some(isNext);
  return { items, pageNum, hasNext, ...(typeof totalCount === "number" && { totalCount }) };
}

function idOf(item: unknown, key: PropertyKey): string | undefined {
  const id: unknown =
    typeof item === "object" && item !== null ? Reflect.get(item, key) : undefined;
  return typeof id === "string" ? id : undefined;
}

type RawPage = { results?: unknown; totalCount?: unknown; links?: unknown };

function isNext(link: unknown): boolean {
  return typeof link === "object" && link !== null && "rel" in link && link.rel === "next";
}
