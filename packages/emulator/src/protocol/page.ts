import type { Items } from "../call.ts";
import type { Query } from "./query.ts";

type Link = { href: string; rel: "self" | "previous" | "next" };
export type Page = { links: Link[]; results: unknown[]; totalCount?: number };

/** Defaults where an operation documents no paging of its own (Atlas API, lists). */
const defaults = { itemsPerPage: 100, pageNum: 1 };

/** Cuts a page out of a list and links it to its neighbours; the total is left out with `includeCount=false`. */
export function toPage(items: Items, query: Query, url: URL): Page {
  const size = Number(query["itemsPerPage"] ?? defaults.itemsPerPage);
  const number = Number(query["pageNum"] ?? defaults.pageNum);
  const end = number * size;
  const links: Link[] = [{ href: hrefOf(url, number, size), rel: "self" }];
  if (number > 1) links.push({ href: hrefOf(url, number - 1, size), rel: "previous" });
  if (end < items.total) links.push({ href: hrefOf(url, number + 1, size), rel: "next" });
  const page: Page = { links, results: items.slice(end - size, end) };
  if (query["includeCount"] !== false) page.totalCount = items.total;
  return page;
}

/** The caller's query comes first and the page follows, as every documented sample prints it. */
function hrefOf(url: URL, pageNum: number, itemsPerPage: number): string {
  if (url.search === "") {
    return `${url.origin}${url.pathname}?pageNum=${pageNum}&itemsPerPage=${itemsPerPage}`;
  }
  const search = new URLSearchParams(url.searchParams);
  search.delete("pageNum");
  search.delete("itemsPerPage");
  search.set("pageNum", String(pageNum));
  search.set("itemsPerPage", String(itemsPerPage));
  return `${url.origin}${url.pathname}?${search.toString()}`;
}
