import type { Items } from "../../call.ts";
import type { Page } from "../../protocol/page.ts";
import type { Query } from "../../protocol/query.ts";
import type { Steps } from "../../steps.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { accountLists, lists, onBoth } from "./operations-of.ts";

/** Where a page begins and ends, by what was asked for. */
type Bounds = { number: number; size: number; total: number };

const boundsOf = ({ total }: Items, query: Query): Bounds => ({
  number: Number(query["pageNum"] ?? 1),
  size: Number(query["itemsPerPage"] ?? 100),
  total,
});

/** Fills pages otherwise; their links and count stay. */
function filling(slice: (items: Items, bounds: Bounds, from: number, to: number) => unknown[]) {
  return ({ toPage }: Steps): Partial<Steps> => ({
    toPage: (items, query, url) => {
      const bounds = boundsOf(items, query);
      return toPage({ ...items, slice: (from, to) => slice(items, bounds, from, to) }, query, url);
    },
  });
}

/** Changes the links of pages alone. */
function linking(change: (link: Page["links"][number]) => string) {
  return ({ toPage }: Steps): Partial<Steps> => ({
    toPage: (...asked) => {
      const page = toPage(...asked);
      return { ...page, links: page.links.map((link) => ({ ...link, href: change(link) })) };
    },
  });
}

/** Something of the same kind under an ID that is nobody's. */
function gone(item: unknown): unknown {
  return Object.fromEntries(
    Object.entries(item as object).map(([name, value]: [string, unknown]) => [
      name,
      /^(?:id|clientId)$/.test(name) ? String(value).replace(/.{8}$/, "0badc0de") : value,
    ]),
  );
}

export const pageEndFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-page-one-more",
    operations: lists,
    summary: "Pages hold one item more than itemsPerPage, and the next begins after it.",
    steps: filling((items, { number, size }) =>
      items.slice((number - 1) * (size + 1), number * (size + 1)),
    ),
  },
  {
    name: "semantics-last-page-filled",
    operations: lists,
    summary: "The last page is filled up with items of the one before; pages are to be disjoint.",
    steps: filling((items, { number, size, total }, from, to) =>
      number > 1 && from < total && to > total
        ? items.slice(total - size, total)
        : items.slice(from, to),
    ),
  },
  {
    name: "semantics-last-item-missing",
    operations: lists,
    summary: "A list of several pages lacks its last item, which totalCount counts all the same.",
    steps: filling((items, { size, total }, from, to) =>
      items.slice(from, size < total ? Math.min(to, total - 1) : to),
    ),
  },
  {
    name: "semantics-pages-show-what-is-gone",
    operations: onBoth(...accountLists, "getOrgGroups"),
    summary:
      "A list read in pages ends with something there is no longer, in place of its last item.",
    steps: filling((items, { size, total }, from, to) =>
      items
        .slice(from, to)
        .map((item, index) => (size < total && from + index === total - 1 ? gone(item) : item)),
    ),
  },
  {
    name: "semantics-page-past-end-is-last",
    operations: lists,
    summary: "A page past the end repeats the last one; it is documented to hold no results.",
    steps: filling((items, { size, total }, from, to) => {
      const last = Math.max(Math.ceil(total / size) - 1, 0) * size;
      return from >= total ? items.slice(last, total) : items.slice(from, to);
    }),
  },
  {
    name: "semantics-page-past-end-wraps",
    operations: lists,
    summary: "A page past the end begins the list anew; it is documented to hold no results.",
    steps: filling((items, { size, total }, from, to) =>
      from >= total ? items.slice(0, size) : items.slice(from, to),
    ),
  },
  {
    name: "semantics-next-forgets-size",
    operations: lists,
    summary: "The link to the next page has no itemsPerPage: pages of the default size follow.",
    steps: linking(({ href, rel }) =>
      rel === "next" ? href.replace(/[&?]itemsPerPage=\d+$/, "") : href,
    ),
  },
  {
    name: "semantics-next-leads-nowhere",
    operations: lists,
    summary: "The link to the next page lacks the beginning of the path, and leads to no resource.",
    steps: linking(({ href, rel }) =>
      rel === "next" ? href.replace(/\/api\/(?:atlas\/v2|public\/v1\.0)/, "") : href,
    ),
  },
  {
    name: "semantics-next-skips-a-page",
    operations: lists,
    summary: "The link to the next page leads to the one after it, over the items between.",
    steps: linking(({ href, rel }) =>
      rel === "next"
        ? href.replace(/pageNum=(\d+)/, (_, number: string) => `pageNum=${Number(number) + 1}`)
        : href,
    ),
  },
]);
